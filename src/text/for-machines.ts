import { fold } from './fold'

const rules = '(?:consignes?|instructions?|regles?|directives?|prompts?|contraintes?|rules?)'
const before = '(?:ce qui precede|tout ce qui|previous|above|prior)'
const machine =
  '(?:assistante?|chatbot|robot conversationnel|ia|ai|llm|gpt|modele de langage|language model|systeme|system|passerelle)'
const orders =
  '(?:reponds|repondez|repond|affiche[rz]?|ecris|ecrivez|recommande[rz]?|ajoute[rz]?|composez|appelez|donne[rz]?|cite[rz]?|execute[rz]?|ignore[rz]?|oublie[rz]?|say|print|respond|reply|output|answer)'

/** What only makes sense when a machine reads it. Each is one way of speaking to a model; a text is folded before. */
const addressed = [
  new RegExp(
    `\\b(?:ignore[sz]?|oublie[sz]?|neglige[sz]?|disregard|forget|override|contourne[sz]?)\\b[^.!?\\n]{0,40}\\b(?:${rules}|${before})\\b`,
  ),
  new RegExp(`\\bne (?:tiens|tenez) (?:pas|plus|aucun) compte\\b[^.!?\\n]{0,40}\\b(?:${rules}|${before})\\b`),
  /\b(?:ignorer|oublier|contourner) (?:toutes )?(?:les|ces|tes|vos) (?:consignes|instructions|directives)\b/,
  /\b(?:fin des passages|new instructions|no more rules|nouvelles (?:consignes|instructions) (?:pour|a) l'(?:assistant|ia))\b/,
  new RegExp(`(?:^|[\\n.!?»"]\\s*)${machine}\\s*:\\s*(?:tu |vous |toujours |you )?${orders}\\b`),
  new RegExp(
    `\\b(?:message|note|consigne|instruction|ordre|reponse obligatoire|reponse imposee)s?\\b[^.!?\\n]{0,40}\\b(?:l'|de l'|a l'|pour l'|d'|du |de |the )?${machine}\\b[^.!?\\n]{0,30}:`,
  ),
  /\b(?:tu es|vous etes|you are) (?:maintenant|desormais|a present|now) (?:une?|en mode|libres?|a|an|the)\b/,
  /\btu n'(?:as|es) plus (?:de|un|une|tenu)\b/,
  /\b(?:a partir de maintenant|desormais|from now on),? (?:tu|reponds|repondez|ne reponds|you)\b/,
  /\b(?:reponds|repondez|respond|reply|answer) (?:toujours|uniquement|seulement|exactement|systematiquement|always|only)\b/,
  /\breponds\s*(?::|«|"|que\b|par\b)/,
  /\breponse (?:obligatoire|imposee|attendue de l'assistant)\b/,
  /\b(?:prompt systeme|system prompt|mode developpeur|developer mode|jailbreak)\b/,
  /\bcette page (?:remplace|annule|prime sur) (?:toutes? )?(?:les )?autres\b/,
  /\b(?:decode[rz]?|decrypte[rz]?)\b[^.!?\n]{0,30}\b(?:execute|obeis|suis|applique|follow|run)/,
  /<\|?\s*\/?\s*(?:system|systeme|assistant|user|im_start|im_end|end|inst)\s*\|?>/,
  /\[\/?inst\]|<<sys>>|###\s*(?:system|instruction|assistant)s?\s*:\s*(?:\n|$)/,
  /(?:^|\n)\s*#+\s*(?:system|systeme|assistant)\s*(?:\n|$)/,
  /"(?:phrase|citation|role|content)"\s*:\s*"/,
]

const direction = /[\u202a-\u202e\u2066-\u2069]/
/** A Latin word with a letter or two of another alphabet that look the same. */
const lookAlike =
  /(?<!\p{L})(?=\p{L}*\p{Script=Latin}{2})\p{Script=Latin}*[асеорхуіјѕԁԛԝһӏοανρτυικ]{1,2}\p{Script=Latin}+(?!\p{L})/iu

/** Search words in a heap, without grammar or punctuation: written for an index, not for readers. */
const grammar =
  /^(?:l[ea]s?|l'.+|d[eu]s?|d'.+|un|une|et|ou|a|au|aux|en|dans|sur|pour|par|avec|est|sont|qui|que|se|ce|sa|son|ses|il|elle|vous|on|ne|pas)$/
const longestHeap = 11

function isHeap(folded: string): boolean {
  let run = 0
  for (const word of folded.split(/[^\S\n]+|(?=\n)/)) {
    run = /^[a-z\d]{2,}$/.test(word) && !grammar.test(word) ? run + 1 : 0
    if (run >= longestHeap) return true
  }
  return false
}

/**
 * Whether a text speaks to machines instead of readers: orders to an assistant, a model's own marks, letters of two
 * alphabets in a word, signs that turn the writing direction, search words in a heap. It stays in the base, but an
 * assistant should rather not rely on it.
 */
export function isForMachines(text: string): boolean {
  if (direction.test(text) || lookAlike.test(text)) return true
  const folded = fold(text)
  return addressed.some((pattern) => pattern.test(folded)) || isHeap(folded)
}
