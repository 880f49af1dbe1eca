import type { PayloadRequest } from 'payload'
import { messageIn } from '@/collections/shared/label'
import { queryableOf } from '@/collections/shared/queryable'
import { refusal } from '@/collections/shared/refusal'
import { charterText } from './text-of'

/** A person's word on a charter, on one exact text of it. `at` is an ISO instant. */
export type Acknowledgement = { version: string; hash: string; at: string }

const columns = `version, hash, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at`

async function readCharter(req: PayloadRequest, id: number) {
  return req.payload.findByID({
    collection: 'charters',
    id,
    depth: 0,
    draft: false,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
}

/**
 * Records that the signed-in person made the published text of a charter one's own. `hash` is the text that was read:
 * where the charter changed meanwhile nothing is recorded (409). Twice is once. 401 without an account, 404 out of sight.
 */
export async function acknowledge(args: {
  req: PayloadRequest
  charter: number
  hash: string
}): Promise<Acknowledgement> {
  const { req, charter: id, hash: read } = args
  const { user, payload } = req
  const refuse = (key: Parameters<typeof messageIn>[1], status: number) =>
    refusal({ message: messageIn(req.i18n?.language, key), status })
  if (!user) throw refuse('charter.signIn', 401)
  const charter = await readCharter(req, id)
  if (!charter) throw refuse('charter.gone', 404)
  const { text, hash } = charterText(charter)
  if (hash !== read) throw refuse('charter.changed', 409)
  const db = await queryableOf({ payload, req })
  await db.query(
    `INSERT INTO acknowledgements (charter, version, hash, text, user_id, user_name)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (charter, hash, user_id) DO NOTHING`,
    [id, charter.version, hash, text, user.id, user.name ?? user.email],
  )
  const { rows } = await db.query<Acknowledgement>(
    `SELECT ${columns} FROM acknowledgements WHERE charter = $1 AND hash = $2 AND user_id = $3`,
    [id, hash, user.id],
  )
  const [row] = rows
  if (!row) throw new Error('acknowledgements gave no row back')
  return row
}

/** The last text of a charter that a person made one's own, if any. It counts while its `hash` is the charter's. */
export async function lastAcknowledgement(args: {
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>
  charter: number
  userId: number
}): Promise<Acknowledgement | undefined> {
  const db = await queryableOf({ payload: args.req.payload, req: args.req })
  const { rows } = await db.query<Acknowledgement>(
    `SELECT ${columns} FROM acknowledgements WHERE charter = $1 AND user_id = $2 ORDER BY id DESC LIMIT 1`,
    [args.charter, args.userId],
  )
  return rows[0]
}
