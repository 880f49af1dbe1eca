'use server'

import config from '@payload-config'
import { redirect } from 'next/navigation'
import { APIError, createLocalReq, getPayload } from 'payload'
import { z } from 'zod'
import { acknowledge } from '@/collections/charters/acknowledgement/acknowledge'
import { localPath } from '../_lib/local-path'
import { currentUser } from '../_lib/viewer'

const formSchema = z.object({
  charter: z.coerce.number().int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})

const isRefusal = (error: unknown) => error instanceof APIError && error.status < 500

/** Records that this person made the text on the page one's own; where it changed meanwhile, shows the new one. */
export async function acknowledgeCharter(form: FormData): Promise<void> {
  const address = localPath(form.get('address'))
  const user = await currentUser()
  const { success, data } = formSchema.safeParse(Object.fromEntries(form))
  if (!user || !success) redirect(address)
  const payload = await getPayload({ config })
  const req = await createLocalReq({ user }, payload)
  let isStale = false
  try {
    await acknowledge({ req, ...data })
  } catch (error) {
    if (!isRefusal(error)) throw error
    isStale = true
  }
  redirect(isStale ? `${address}?relire=1` : address)
}
