import { type StandardField, separator, type VocabularyName, vocabularies } from './standard'

/** A row as a file holds it: texts, numbers, lists. */
export type RawRow = Record<string, unknown>

/** What is wrong with a row: a column and why. */
export type Problem = {
  field: StandardField
  kind: 'missing' | 'unknown' | 'shape' | 'half'
  value?: string
}

/** Sources write ' and ’, composed and decomposed letters, hard spaces, any case: all the same here. */
export const alike = (text: string): string =>
  text.normalize('NFC').replaceAll('’', "'").replace(/\s+/gu, ' ').trim().toLowerCase()

/** The text of a cell; the lines of a presentation stay. */
export function textOf(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'string' ? value.normalize('NFC').replaceAll('\r\n', '\n').trim() : ''
}

/** The values of a cell of several: a list, or one text joined with `|`; each once. */
export function valuesOf(value: unknown): string[] {
  const all = Array.isArray(value) ? value.map(textOf) : textOf(value).split(separator)
  return [...new Set(all.map((one) => one.trim()).filter(Boolean))]
}

const webAddress = /^https?:\/\/\S+$/i
const shapes: Partial<Record<StandardField, RegExp>> = {
  code_postal: /^\d{5}$/,
  code_insee: /^(\d{5}|2[AB]\d{3})$/i,
  date_maj: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/,
  site_web: webAddress,
  fiche_acces_libre: webAddress,
  prise_rdv: webAddress,
}

/** A text as its column wants it: tables take the zero of « 01000 » for nothing, and a place has one site. */
function inShape(field: StandardField, text: string): string {
  if (field === 'site_web') return valuesOf(text)[0] ?? ''
  return field.startsWith('code_') && /^\d{4}$/.test(text) ? `0${text}` : text
}

/** The published schema misspells one of its own words. */
const misspelt: Record<string, string> = { illetrisme: 'illettrisme', illétrisme: 'illettrisme' }

/** Reads the cells of a row one by one and keeps what is wrong with them. */
export function cellsOf(raw: RawRow) {
  const problems: Problem[] = []
  const doubt = (field: StandardField, kind: Problem['kind'], value?: string) =>
    problems.push({ field, kind, ...(value !== undefined && { value }) })

  const text = (field: StandardField): string | null => {
    const said = inShape(field, textOf(raw[field]))
    if (said && shapes[field]?.test(said) === false) doubt(field, 'shape', said)
    return said || null
  }
  const needed = (field: StandardField): string => {
    const said = textOf(raw[field])
    if (!said) doubt(field, 'missing')
    return said
  }
  const degrees = (field: 'latitude' | 'longitude', most: number): number | null => {
    const said = textOf(raw[field]).replace(',', '.')
    if (said !== '' && !(Math.abs(Number(said)) <= most)) doubt(field, 'shape', said)
    return said === '' ? null : Number(said)
  }
  const keys = (name: VocabularyName): string[] => {
    const { field, labels } = vocabularies[name]
    const byLabel = new Map(Object.entries(labels).map(([key, label]) => [alike(label), key]))
    return valuesOf(raw[field]).flatMap((value) => {
      const key = byLabel.get(misspelt[alike(value)] ?? alike(value))
      if (!key) doubt(field, 'unknown', value)
      return key ?? []
    })
  }
  const values = (field: StandardField) => valuesOf(raw[field])
  return { problems, doubt, text, needed, degrees, keys, values }
}
