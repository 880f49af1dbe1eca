import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { messageIn } from '@/collections/shared/label'
import type { Person } from '@/payload-types'

/** Refuses to publish a person for everybody without the person's consent. */
export const needConsent: CollectionBeforeChangeHook<Person> = ({ data, originalDoc, req }) => {
  const { _status, visibility, consent } = { ...originalDoc, ...data }
  if (_status !== 'published' || visibility !== 'public' || consent) return data
  const message = messageIn(req.i18n?.language, 'person.consentNeeded')
  throw new ValidationError({ collection: 'people', errors: [{ path: 'consent', message }] }, req.t)
}
