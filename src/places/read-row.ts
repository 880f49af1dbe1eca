import { alike, cellsOf, type Problem, type RawRow } from './cells'
import { freeLists, itinerance, type PlaceFields, texts, vocabularies } from './standard'

/** A row that was read, or why it could not be. `id` names it in both cases, where it has one. */
export type ReadRow = { id: string; row: number } & ({ fields: PlaceFields } | { problems: Problem[] })
type Cells = ReturnType<typeof cellsOf>

const each = <Name extends string, From, To>(
  record: Record<Name, From>,
  read: (from: From, name: Name) => To,
) =>
  Object.fromEntries(
    (Object.entries(record) as [Name, From][]).map(([name, from]) => [name, read(from, name)]),
  ) as Record<Name, To>

function positionOf({ degrees, doubt }: Cells) {
  const latitude = degrees('latitude', 90)
  const longitude = degrees('longitude', 180)
  if ((latitude === null) !== (longitude === null))
    doubt(latitude === null ? 'latitude' : 'longitude', 'half')
  return { latitude, longitude }
}

function isItinerant({ values, doubt }: Cells): boolean {
  const known = Object.values(itinerance).map(alike)
  const said = values('itinerance')
  for (const value of said) if (!known.includes(alike(value))) doubt('itinerance', 'unknown', value)
  return said.some((value) => alike(value) === alike(itinerance.yes))
}

/** Reads one row of the standard; a fault of a value is a fault of the row, and told. */
export function readRow({ raw, row }: { raw: RawRow; row: number }): ReadRow {
  const cells = cellsOf(raw)
  const { text, needed, keys, values, problems } = cells
  const id = needed('id')
  for (const field of ['nom', 'commune'] as const) needed(field)
  const fields = {
    ...each(texts, (field) => text(field)),
    ...each(freeLists, (field) => values(field)),
    ...each(vocabularies, (_, name) => keys(name)),
    ...positionOf(cells),
    itinerant: isItinerant(cells),
    sourceDate: text('date_maj')?.slice(0, 10) ?? null,
  } as PlaceFields
  return problems.length > 0 ? { id, row, problems } : { id, row, fields }
}
