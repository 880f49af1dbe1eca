import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { messageIn } from '@/collections/shared/label'
import type { Proposal } from '@/payload-types'

/** Declining takes a word back; a proposal holds a text, a link or a file. */
export const needAnswer: CollectionBeforeChangeHook<Proposal> = ({ data, originalDoc, req }) => {
  const { state, answer, text, url, file } = { ...originalDoc, ...data }
  const refuse = (path: string, key: Parameters<typeof messageIn>[1]) => {
    const message = messageIn(req.i18n?.language, key)
    return new ValidationError({ collection: 'proposals', errors: [{ path, message }] }, req.t)
  }
  if (state === 'declined' && !answer?.trim()) throw refuse('answer', 'proposal.answerNeeded')
  if (!text?.trim() && !url && !file) throw refuse('text', 'proposal.contentNeeded')
  return data
}
