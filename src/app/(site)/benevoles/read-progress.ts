import type { BasePayload, TypedUser } from 'payload'
import { stepsDoneIn } from '@/collections/guides/progress'
import { queryableOf } from '@/collections/shared/queryable'
import type { Guide } from '@/payload-types'

/** Which of the steps that these guides have today this person has done, by guide; nothing for a visitor. */
export async function readProgress(args: {
  payload: BasePayload
  user: TypedUser | null
  guides: Guide[]
}): Promise<Map<number, string[]>> {
  const { payload, user, guides } = args
  if (!user || guides.length === 0) return new Map()
  const db = await queryableOf({ payload })
  const done = await stepsDoneIn({ db, guides: guides.map(({ id }) => id), userId: user.id })
  return new Map(
    guides.map(({ id, steps }) => {
      const ticked = new Set(done.filter(({ guide }) => guide === id).map(({ step }) => step))
      return [id, (steps ?? []).flatMap((step) => (step.id && ticked.has(step.id) ? [step.id] : []))]
    }),
  )
}
