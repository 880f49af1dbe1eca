import { fail, type PasserelleError } from '@/src/errors/errors'
import { messagesFor } from '@/src/messages/catalogue'
import type { Problem } from '@/src/places/cells'
import type { ReadRow } from '@/src/places/read-row'

const t = messagesFor('cli')

function say({ kind, field, value = '' }: Problem): string {
  switch (kind) {
    case 'missing':
      return t('ingest.placeMissing', { field })
    case 'unknown':
      return t('ingest.placeUnknown', { field, value })
    case 'shape':
      return t('ingest.placeShape', { field, value })
    case 'half':
      return t('ingest.placeHalf', { field })
  }
}

/** What Payload says of each field that it refuses. */
function refusals(error: unknown): string[] {
  const { data } = error as { data?: { errors?: { path?: string; message?: string }[] } }
  return (data?.errors ?? []).map(({ path = '', message = '' }) =>
    t('ingest.placeRefused', { field: path, reason: message.replace(/[.\s]+$/, '') }),
  )
}

/** The error of a row of places that could not be read. */
export const rowProblem = ({ row, problems }: { row: number; problems: Problem[] }): PasserelleError =>
  fail('invalid:place', { row, reason: problems.map(say).join(' ; ') })

/** The error of a row whose id an earlier one has. */
export const rowTwice = ({ row, id }: ReadRow): PasserelleError =>
  fail('invalid:place', { row, reason: t('ingest.placeTwice', { id }) })

/** The error of a row that the collection refused; any other error as it is. */
export function rowRefused({ row, error }: { row: number; error: unknown }): unknown {
  const reasons = refusals(error)
  return reasons.length > 0 ? fail('invalid:place', { row, reason: reasons.join(' ; ') }, error) : error
}
