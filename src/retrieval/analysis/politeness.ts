const greeting =
  /^[\s,]*(?:re-?bonjour|bonjour|bonsoir|salut|coucou|hello)(?!\p{L})(?:[\s,.!:;-]+(?:et|à tou(?:te)?s|mesdames|messieurs|madame|monsieur|cher[es]* collègues?|l['’]équipe)(?!\p{L}))*/iu

const courtesies: RegExp[] = [
  /(?<!\p{L})(?:je|nous) vous (?:en )?(?:remercie|remercions|souhaite|souhaitons|prie|prions)(?!\p{L})[^.!?\n]*/giu,
  /(?<!\p{L})(?:en (?:vous|te) remerciant|merci(?: beaucoup| bien)?|avec mes remerciements)(?!\p{L})(?:[\s,]*(?:d['’ ]avance|par avance|à vous|(?:pour|de) (?:votre|vos|ton|tes|bien vouloir)(?!\p{L})[^.!?\n]*))?/giu,
  /(?<!\p{L})(?:d['’]avance|par avance)[\s,]*$/giu,
  /(?<!\p{L})(?:(?:bien |très )?cordialement|sincèrement|(?:sincères )?salutations(?: distinguées)?|bien à vous|bonne (?:journée|soirée|continuation|réception)|belle journée)(?!\p{L})/giu,
  /(?<!\p{L})(?:s['’]il (?:vous|te) pla[iî]t|svp|stp)(?!\p{L})/giu,
]

/**
 * The question without greetings and courtesy, for the embedding model, which would look for polite passages. A
 * message that holds nothing else is given back as it was.
 */
export function questionForEmbedding(question: string): string {
  const bare = courtesies
    .reduce((text, courtesy) => text.replace(courtesy, ' '), question.replace(greeting, ''))
    .replace(/,\s*(?=[?.!])/g, ' ')
    .replace(/^[\s,.!;:-]+|[\s,;:-]+$/gu, '')
    .replace(/(?<=[.!?])[\s.,!;]+$/u, '')
    .replace(/\s+/g, ' ')
  return /[\p{L}\p{N}]/u.test(bare) ? bare : question.trim()
}
