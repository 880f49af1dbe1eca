import type { Detector, PersonalData, PersonalKind } from './personal-data'

const at = '(?:\\s?@\\s?|\\s?[(\\[{]\\s?(?:at|arobase|a)\\s?[)\\]}]\\s?|\\s(?:arobase|arobas|at)\\s)'
const dot = '(?:\\s?\\.\\s?|\\s?[(\\[]\\s?(?:dot|point)\\s?[)\\]]\\s?|\\s(?:point|dot)\\s)'
const localPart = `[\\p{L}\\d][\\p{L}\\d._%+'’-]*(?:\\s(?:point|tiret|underscore)\\s[\\p{L}\\d._%+-]+)*`
const email = new RegExp(
  `${localPart}${at}[\\p{L}\\d-]+(?:${dot}[\\p{L}\\d-]+)*${dot}\\p{L}{2,}|[\\p{L}\\d][\\p{L}\\d._+-]+@[\\p{L}\\d-]{2,}`,
  'giu',
)

const asFound =
  (kind: PersonalKind) =>
  (match: RegExpMatchArray): PersonalData => ({
    kind,
    start: match.index ?? 0,
    end: (match.index ?? 0) + match[0].length,
  })

/** E-mail addresses, also written “jean (at) poste.net” or “jean arobase poste point net”. */
export const findEmails: Detector = (text) => [...text.matchAll(email)].map(asFound('email'))

const way =
  '(?:rue|r\\.|avenue|av\\.?|boulevard|bd\\.?|bld|blvd|place|pl\\.?|chemin|ch\\.|impasse|imp\\.?|all[ée]e|all\\.?|route|rte|quai|cours|square|sentier|passage|mont[ée]e|lotissement|lot\\.?|r[ée]sidence|r[ée]s\\.?|faubourg|fbg|esplanade|hameau|lieu[- ]dit|cit[ée]|villa|voie|ruelle|traverse)'
const wayName =
  "(?:\\s+(?:d[eu]s?|la|le|les|l['’]|d['’]|aux?|à|et|sur|en|sous)?\\s?[\\p{L}\\d][\\p{L}\\d'’.-]*){1,6}?"
const town =
  "(?:[\\s,–-]*(?:à\\s+)?\\d{5}\\s+\\p{Lu}[\\p{L}'’-]*(?:[\\s-](?:\\p{Lu}[\\p{L}'’-]*|d[eu]s?|la|le|les|sur|en|sous|l['’]\\p{L}+))*)"
const address = new RegExp(
  `(?<![\\p{L}\\d])\\d{1,4}\\s?(?:bis|ter|quater|[a-dA-D])?\\s*,?\\s+${way}(?![\\p{L}])${wayName}(?:${town}|(?=\\s*(?:[,;:!?()\\n]|\\.(?:\\s|$)|$|\\s(?:et|mais|qui|que|est|a|à|elle|il|pour|dans|sur|car|donc|ne|je|comment|où|son|sa|ses|depuis|veut|peut|doit|n['’]|au|chez|avec|sans|tel|tél|num|mail)(?![\\p{L}]))))`,
  'giu',
)
const boxAndTown = /(?<![\p{L}\d])(?:BP|CS|TSA)\s?\d{1,5}(?:[\s,]+\d{5}\s+\p{Lu}[\p{L}'’ -]*)?/gu

/** Postal addresses: number, kind of way, name, and postcode with town when they follow. */
export const findAddresses: Detector = (text) => [
  ...[...text.matchAll(address)].map(asFound('address')),
  ...[...text.matchAll(boxAndTown)].map(asFound('address')),
]

const month =
  '(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre|janv?\\.?|f[ée]vr?\\.?|avr\\.?|juil\\.?|sept?\\.?|oct\\.?|nov\\.?|d[ée]c\\.?)'
const day = `(?:\\d{1,2}(?:er)?\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{2,4}|\\d{1,2}(?:er)?\\s+${month}\\s+\\d{2,4}|\\d{8}|(?:19|20)\\d{2}-\\d{2}-\\d{2})`
const birthdate = new RegExp(
  `(?<=(?:n[ée]{1,2}e?(?:\\(e\\))?s?\\s+(?:le|en)|naissance|date\\s+de\\s+naiss\\.?)\\s*(?:est\\s+|:\\s*)?(?:le\\s+)?)${day}`,
  'giu',
)
/** Birth dates: a date right after “né(e) le” or “date de naissance”; other dates are left readable. */
export const findBirthdates: Detector = (text) => [...text.matchAll(birthdate)].map(asFound('birthdate'))

const identifier =
  /(?<=(?:num[ée]ro|num\.?|n°|no|nº|identifiant|matricule|r[ée]f[ée]rence|dossier|allocataire|fiscal|passeport|cni|titre\s+de\s+s[ée]jour|[ée]tranger|carte\s+d['’]identit[ée]|permis|caf|france\s+travail|p[ôo]le\s+emploi|mot\s+de\s+passe|mdp|code)\s*(?:d['’]?(?:allocataire|e\s+dossier|identifiant)|allocataire|fiscal|caf|est|de|:|=|n°|\s){0,4}\s*)(?!(?:19|20)\d{2}(?!\d))(?=(?:[\s-]?[A-Za-z]{0,3}\d){5})[A-Za-z]{0,3}\d[\dA-Za-z]*(?:[\s-]?[A-Za-z]{0,2}\d[\dA-Za-z]*)*/giu

/** Numbers that name a person when the words before say so: allocataire, dossier, passeport, numéro fiscal. */
export const findIdentifiers: Detector = (text) => [...text.matchAll(identifier)].map(asFound('identifier'))
