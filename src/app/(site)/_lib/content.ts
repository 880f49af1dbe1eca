import config from '@payload-config'
import { getPayload } from 'payload'
import { queryableOf } from '@/collections/shared/queryable'

/** Payload, and SQL on its pool for what Payload does not store. */
export async function openContent() {
  const payload = await getPayload({ config })
  return { payload, db: await queryableOf({ payload }) }
}
