import type { BasePayload, PayloadRequest } from 'payload'
import type { Locale } from '@/src/messages/catalogue'

/** What Payload hands to a component of the administration on the server, as far as ours use it. */
export type ServerProps = {
  payload: BasePayload
  user?: PayloadRequest['user']
  i18n: { language: string }
}

/** The language of the administration. */
export const localeOf = ({ i18n }: Pick<ServerProps, 'i18n'>): Locale =>
  i18n.language === 'en' ? 'en' : 'fr'

/** The page of a record in the administration. */
export const editAddress = ({ collection, id }: { collection: string; id: string | number }) =>
  `/admin/collections/${collection}/${id}`
