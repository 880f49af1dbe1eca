import {
  type FreeListName,
  freeLists,
  itinerance,
  type PlaceFields,
  type StandardField,
  type StandardRow,
  separator,
  standardFields,
  type TextName,
  texts,
  type VocabularyName,
  vocabularies,
} from './standard'

const entriesOf = <Key extends string, Value>(record: Record<Key, Value>) =>
  Object.entries(record) as [Key, Value][]

/** A place as a row of the standard, in the order of its columns; what is not known is left out. */
export function writeRow({ id, fields }: { id: string; fields: PlaceFields }): StandardRow {
  const cells: Partial<Record<StandardField, string | number | null>> = {
    id,
    latitude: fields.latitude,
    longitude: fields.longitude,
    date_maj: fields.sourceDate,
    itinerance: fields.itinerant ? itinerance.yes : null,
  }
  for (const [name, field] of entriesOf<TextName, StandardField>(texts)) cells[field] = fields[name]
  for (const [name, field] of entriesOf<FreeListName, StandardField>(freeLists))
    cells[field] = fields[name].join(separator)
  for (const [name, { field, labels }] of entriesOf<VocabularyName, (typeof vocabularies)[VocabularyName]>(
    vocabularies,
  )) {
    const words: Record<string, string> = labels
    cells[field] = fields[name].map((key) => words[key]).join(separator)
  }
  const known = standardFields.filter((field) => cells[field] !== null && cells[field] !== '')
  return Object.fromEntries(known.map((field) => [field, cells[field]]))
}
