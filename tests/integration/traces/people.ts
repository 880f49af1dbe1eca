import type { Answer, Outcome } from '@/src/assistant/answer'
import type { Pool } from '@/src/database/pool'
import type { Role } from '@/src/visibility/visibility'

/** Makes an account without starting Payload; gives its id. */
export async function makePerson(args: { pool: Pool; email: string; role: Role }): Promise<number> {
  const { rows } = await args.pool.query<{ id: number }>(
    'INSERT INTO users (email, role, updated_at, created_at) VALUES ($1, $2, now(), now()) RETURNING id',
    [args.email, args.role],
  )
  return rows[0]?.id ?? 0
}

/** An answer as the assistant gives it, with one citation where it found something. */
export function answerTo(question: string, status: Outcome = 'answered'): Answer {
  const quote = 'On lit l’adresse en entier.'
  const found = status !== 'not_found'
  return {
    question,
    status,
    mode: 'quotations',
    sentences: found ? [{ text: quote, citations: [1] }] : [],
    citations: found
      ? [
          {
            number: 1,
            quote,
            passageId: 7,
            start: 0,
            end: quote.length,
            headings: [],
            document: {
              collection: 'resources',
              id: '1',
              generation: 3,
              title: 'Hameçonnage',
              url: '/ressources/hameconnage',
              visibility: 'public',
              updatedAt: '2026-03-01T00:00:00.000Z',
            },
          },
        ]
      : [],
    nearest: [],
    help: { people: [], workshops: [] },
    confidence: 0.9,
    timings: { retrieve: 1, compose: 1, total: 2 },
  }
}
