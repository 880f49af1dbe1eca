import { fold } from '@/src/text/fold'

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

/** Words of grammar and of asking: they say nothing of what a question is about. */
const grammar =
  set(`a ai alors apres as au aucun aussi autre aux avant avec avez avoir bon c ca ce cela ces cest cet cette chez
  combien comme comment d dans de des donc du elle elles en encore ensuite est et etre eu eux fait faut faire fais font faudra il ils
  j je l la le les leur leurs lui m ma mais me mes moi mon n ne ni non nos notre nous on ont ou oui par pas pendant peut peux
  peuvent plus pour pourquoi pouvez puis qu quand que quel quelle quelles quels quoi qui s sa sans se ses si sinon soi son sont
  sur t ta te tes toi ton tout toute tous toutes tres tu un une va vers vont vos votre vous y doit dois doivent devez merci ok
  accord bien sera serait sont-ils lequel laquelle lesquels lesquelles`)

/** What one asks about any topic: alone, such words need a topic from the question before. */
const generic =
  set(`coute coutent couter prix tarif tarifs gratuit gratuite gratuits payant payante payer paye cher chere dure
  durer duree temps longtemps delai delais horaire horaires heure heures jour jours date dates adresse lieu endroit quartier
  document documents papier papiers piece pieces justificatif justificatifs apporter amener fournir prevoir donner marche
  marcher inscrire inscription inscrit contacter contact numero telephone tel appeler joindre condition conditions obligatoire
  possible age exemple exemples savoir dire suite alternative besoin rendez rdv ligne internet place site aide exactement
  concretement adresser renseigner demander obtenir avoir trouver aller acceder participer beneficier profiter recevoir
  renouveler annuler modifier commencer etape etapes premiere demarche demarches formulaire valable validite limite maximum
  minimum moyen moyens personne personnes gens cas autrement remboursement rembourse montant service cout frais`)

/** The folded words of a question. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\d]+/gu) ?? []

/** Words that say what a question is about. */
export const topicWords = (text: string): string[] =>
  wordsOf(text).filter((word) => !grammar.has(word) && !generic.has(word))

export const isGeneric = (text: string): boolean => topicWords(text).length === 0

const pronouns =
  /(?<![\p{L}-])(?:ca|cela|ceci|elles?|ils?|eux|lui|celui-ci|celle-ci|dessus|dedans|la-bas)(?![\p{L}])|-(?:il|ils|elle|elles)(?![\p{L}])|(?<!\p{L})l'(?:avoir|obtenir|emprunter|utiliser|installer|acheter|activer|annuler|avait|a\b)|\b(?:le|la|les) (?:faire|demander|obtenir|refaire|utiliser|renouveler|emprunter|signer|remplir|trouver|changer|activer|avoir)\b|\ben (?:avoir|faire|trouver|demander|obtenir|profiter|beneficier|emprunter|savoir)\b|\b(?:y|s'y|j'y) (?:aller|acceder|participer|assister|inscrire|avoir)\b|\b(?:cette|cet|ce) (?:aide|service|dispositif|demarche|document|atelier|carte|pret|site|formation|lieu)\b/u
const impersonal =
  /\b(?:s'il|il (?:faut|y a|est possible|existe|suffit)|(?:faut|y a-t|est|existe-t|suffit)-il)\b/g

/** Whether a question speaks of something that only the question before names. */
export const pointsBack = (text: string): boolean =>
  pronouns.test(fold(text).replace(/’/g, "'").replace(impersonal, ' '))
