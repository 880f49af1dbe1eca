'use server'

import config from '@payload-config'
import { revalidatePath } from 'next/cache'
import { createLocalReq, getPayload } from 'payload'
import { z } from 'zod'
import { tickStep as tick } from '@/collections/guides/tick-step'
import { statusOf } from '@/collections/shared/refusal'
import { currentUser } from '../_lib/viewer'

const sentSchema = z.object({
  guide: z.number().int().positive(),
  step: z.string().min(1).max(60),
  done: z.boolean(),
})

/** Keeps on this person's account that a step of a guide is done, or no longer is; `false` where it could not be kept. */
export async function tickStep(sent: z.infer<typeof sentSchema>): Promise<boolean> {
  const user = await currentUser()
  const { success, data } = sentSchema.safeParse(sent)
  if (!user || !success) return false
  const payload = await getPayload({ config })
  try {
    await tick({ req: await createLocalReq({ user }, payload), ...data })
  } catch (error) {
    if (statusOf(error) === undefined) throw error
    return false
  }
  revalidatePath('/guides/[slug]', 'page')
  return true
}
