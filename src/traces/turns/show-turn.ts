import type { Answer, Citation } from '@/src/assistant/answer'
import { toCitation } from '@/src/assistant/citation'
import { verifyQuote } from '@/src/assistant/verify'
import type { Queryable } from '@/src/database/queryable'
import { readPassagesForCitation } from '@/src/passages/read-for-citation'
import { readServedPassages } from '@/src/passages/read-served'
import { locateQuote } from '@/src/text/locate'
import { type Viewer, visibilityFor } from '@/src/visibility/visibility'
import type { StoredCitation, StoredTurn } from './stored-turn'

/** A stored turn as this person may see it now; `lost` counts the citations that no longer hold for them. */
export type ShownTurn = { answer: Answer; lost: number }

type Place = { db: Queryable; citation: StoredCitation; viewer: Viewer }

/** The passage that says the quotation now: the one it was taken from, or one of the document's newer generation. */
async function findPassage({ db, citation, viewer }: Place): Promise<number | undefined> {
  const { collection, id: recordId } = citation.document
  const passages = await readServedPassages({ db, from: { collection, recordId }, viewer })
  return passages.find(({ text }) => locateQuote({ text, quote: citation.quote }))?.id
}

/** Proves a stored quotation against the passage of this id, as if it were emitted for the first time. */
async function proveIn({ db, citation, viewer, id }: Place & { id: number }): Promise<Citation | undefined> {
  const passage = (await readPassagesForCitation({ db, ids: [id], viewer })).get(id)
  const isSameRecord =
    passage?.document.collection === citation.document.collection &&
    passage.document.recordId === citation.document.id
  const place = isSameRecord ? verifyQuote({ claim: citation, passage }) : undefined
  return passage && place && toCitation({ number: citation.number, passage, place })
}

async function prove(place: Place): Promise<Citation | undefined> {
  const inPlace = await proveIn({ ...place, id: place.citation.passageId })
  if (inPlace) return inPlace
  const id = await findPassage(place)
  return id === undefined ? undefined : proveIn({ ...place, id })
}

/**
 * Shows a stored turn: each quotation is proved anew in the stored passages with this person's rights at this moment,
 * and a sentence that has lost a quotation goes with it (rule 1).
 */
export async function showTurn(args: {
  db: Queryable
  turn: StoredTurn
  viewer: Viewer
}): Promise<ShownTurn> {
  const { db, turn, viewer } = args
  const proved = await Promise.all(turn.citations.map((citation) => prove({ db, citation, viewer })))
  const citations = proved.filter((citation): citation is Citation => citation !== undefined)
  const numbers = new Set(citations.map(({ number }) => number))
  const sentences = turn.sentences.filter((sentence) =>
    sentence.citations.every((number) => numbers.has(number)),
  )
  const { question, status, mode, confidence, timings } = turn
  const help = { people: [], workshops: [] }
  return {
    answer: { question, status, mode, sentences, citations, nearest: [], help, confidence, timings },
    lost: turn.citations.length - citations.length,
  }
}

/** Whether this person may now read every document that a turn cites: the condition of reading a shared one. */
export async function mayReadAll(args: {
  db: Queryable
  turn: StoredTurn
  viewer: Viewer
}): Promise<boolean> {
  const records = args.turn.citations.map(({ document }) => document)
  const { rows } = await args.db.query<{ all: boolean }>(
    `SELECT bool_and(EXISTS (SELECT 1 FROM documents AS d WHERE d.collection = cited.collection
         AND d.record_id = cited.id AND d.state = 'published' AND d.visibility = ANY($3::text[]))) AS all
     FROM unnest($1::text[], $2::text[]) AS cited(collection, id)`,
    [
      records.map(({ collection }) => collection),
      records.map(({ id }) => id),
      [...visibilityFor(args.viewer)],
    ],
  )
  return rows[0]?.all ?? true
}
