import { readable } from './common-words'
import type { Detector } from './personal-data'

const kin =
  '(?:[Mm]on|[Mm]a|[Ss]on|[Ss]a|[Ll]eur|[Nn]otre|[Vv]otre|[Cc]ette|[Cc]et|[Uu]ne?|[Ll]a|[Ll]e)\\s+(?:père|mère|fils|fille|frère|sœur|soeur|mari|femme|épouse|époux|conjointe?|compagnon|compagne|voisine?|mamie|papi|papy|grand-mère|grand-père|oncle|tante|cousine?|amie?|usagère?|bénéficiaire|patiente?|cliente?|dame|stagiaire)'
const name = "(\\p{Lu}[\\p{L}’'-]+(?:\\s+(?:de\\s+|da\\s+|ben\\s+|el\\s+)?\\p{Lu}[\\p{L}’'-]+){0,3})"
const related = new RegExp(`(?<!\\p{L})${kin}\\s+${name}`, 'gu')
const twoNames = "(\\p{Lu}[\\p{L}’'-]+\\s+\\p{Lu}[\\p{L}’'-]+)"
const introducing = new RegExp(
  `(?<!\\p{L})(?:[Jj]e\\s+suis|[Cc]['’]est|[Mm]oi\\s+c['’]est)\\s+${twoNames}(?!\\p{L})`,
  'gu',
)

/** Names in capitals after a tie (“mon père Robert Girard”) or a word of introduction (“je suis Odile Garnier”). */
export const findPeople: Detector = (text) =>
  [...text.matchAll(related), ...text.matchAll(introducing)].flatMap((match) => {
    const said = match[1] ?? ''
    const end = match.index + match[0].length
    return said.split(/\s+/).some(readable) ? [] : [{ kind: 'name' as const, start: end - said.length, end }]
  })
