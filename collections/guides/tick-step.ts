import type { PayloadRequest } from 'payload'
import { messageIn } from '@/collections/shared/label'
import { queryableOf } from '@/collections/shared/queryable'
import { refusal } from '@/collections/shared/refusal'
import { markStep } from './progress'

/**
 * Ticks a step of a guide for the signed-in person, and for nobody else, or takes the tick back. 401 without an account,
 * 404 for a guide out of sight or a step that it has not.
 */
export async function tickStep(args: {
  req: PayloadRequest
  guide: number
  step: string
  done: boolean
}): Promise<void> {
  const { req, guide: id, step, done } = args
  const { user, payload } = req
  const refuse = (key: Parameters<typeof messageIn>[1], status: number) =>
    refusal({ message: messageIn(req.i18n?.language, key), status })
  if (!user) throw refuse('guide.signIn', 401)
  const guide = await payload.findByID({
    ...{ collection: 'guides', id, depth: 0, draft: false, disableErrors: true },
    ...{ overrideAccess: false, user, req },
  })
  if (!guide?.steps?.some((one) => one.id === step)) throw refuse('guide.gone', 404)
  await markStep({ db: await queryableOf({ payload, req }), guide: id, step, userId: user.id, done })
}
