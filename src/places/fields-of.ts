import { readRow } from './read-row'
import { freeLists, type PlaceFields, type StandardRow, texts, vocabularies } from './standard'
import { writeRow } from './write-row'

type Unsaid<Value> = Value | null | undefined

/** A place as the base stores it: what was never said is missing. */
export type StoredPlace = { [Name in keyof PlaceFields]?: Unsaid<PlaceFields[Name]> } & {
  id: number
  slug?: string | null
  updatedAt: string
  origin?: { path?: string | null }
}

/** The name of a place in the standard: that of the source it came from, else the end of its address here. */
export const standardIdOf = ({ id, slug, origin }: Pick<StoredPlace, 'id' | 'slug' | 'origin'>): string =>
  origin?.path || slug || String(id)

/** The standard wants a day; a year or a month says less. */
const isDay = (date: Unsaid<string>): date is string => /^\d{4}-\d{2}-\d{2}$/.test(date ?? '')

const namesOf = <Name extends string>(record: Record<Name, unknown>) => Object.keys(record) as Name[]

/**
 * A stored place as a row of the standard. `keeper` is the name of the organisation that keeps it, said where no source
 * named another; `day` the day of its last change, where no source said one.
 */
export function rowOf(args: { place: StoredPlace; keeper?: string; day?: string }): StandardRow {
  const { place, keeper, day } = args
  const fields = {
    latitude: place.latitude ?? null,
    longitude: place.longitude ?? null,
    itinerant: place.itinerant ?? false,
    sourceDate: isDay(place.sourceDate) ? place.sourceDate : (day ?? null),
    ...Object.fromEntries(namesOf(texts).map((name) => [name, place[name] ?? null])),
    ...Object.fromEntries(namesOf(freeLists).map((name) => [name, place[name] ?? []])),
    ...Object.fromEntries(namesOf(vocabularies).map((name) => [name, place[name] ?? []])),
  } as PlaceFields
  return writeRow({ id: standardIdOf(place), fields: { ...fields, parent: fields.parent ?? keeper ?? null } })
}

/** Whether two rows say the same of a place, whatever the day on which they were last changed. */
export function saysTheSame(a: StandardRow, b: StandardRow): boolean {
  const plain = (row: StandardRow) => {
    const read = readRow({ raw: { ...row, date_maj: undefined }, row: 0 })
    return 'fields' in read && JSON.stringify(writeRow(read))
  }
  return plain(a) === plain(b)
}
