'use server'

import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import type { BasePayload, TypedUser } from 'payload'
import { z } from 'zod'
import { statusOf } from '@/collections/shared/refusal'
import { isWebAddress } from '@/collections/shared/validate'
import { maySend, personOf } from '@/src/app/api/_lib/limits'
import type { ProposalDraft, ProposalState } from '@/src/components/contribute/states'
import { proposalKinds } from '@/src/vocabulary/kinds'
import { openContent } from '../_lib/content'
import { currentUser } from '../_lib/viewer'

/** Larger files come in through the administration, where their progress is seen. */
const largest = 10 * 1024 * 1024

const formSchema = z.object({
  kind: z.enum(proposalKinds).catch('resource'),
  title: z.string().trim().max(300).catch(''),
  text: z.string().trim().max(50_000).catch(''),
  url: z.string().trim().max(500).catch(''),
})

function fileOf(form: FormData): File | undefined {
  const file = form.get('file')
  return file instanceof File && file.size > 0 ? file : undefined
}

function problemOf({ draft, file }: { draft: ProposalDraft; file?: File }): ProposalState['problem'] {
  if (!draft.title) return 'missingTitle'
  if (draft.url && !isWebAddress(draft.url)) return 'badLink'
  if (!draft.text && !draft.url && !file) return 'missingContent'
  return file && file.size > largest ? 'badFile' : undefined
}

/**
 * Stores what a member attached. Members have no right to files as such; one that comes with a proposal is looked at
 * like any other (its bytes, its size), and only editors see it until a published page holds it.
 */
async function keepFile({ payload, file }: { payload: BasePayload; file: File }): Promise<number> {
  const data = Buffer.from(await file.arrayBuffer())
  const { id } = await payload.create({
    collection: 'files',
    data: {},
    file: { data, name: file.name, mimetype: file.type, size: file.size },
    depth: 0,
  })
  return id
}

async function send(args: { user: TypedUser; draft: z.output<typeof formSchema>; file?: File }) {
  const { user, draft, file } = args
  const { payload } = await openContent()
  const attached = file && (await keepFile({ payload, file }))
  await payload.create({
    collection: 'proposals',
    overrideAccess: false,
    user,
    depth: 0,
    data: { ...draft, url: draft.url || undefined, file: attached, state: 'waiting' },
  })
}

/** Sends a member's proposal to the editors; what was typed comes back where something is missing. */
export async function propose(_: ProposalState, form: FormData): Promise<ProposalState> {
  const draft = formSchema.parse(Object.fromEntries(form))
  const user = await currentUser()
  const file = fileOf(form)
  const problem = problemOf({ draft, file })
  if (problem) return { problem, draft }
  if (!user) return { problem: 'unavailable', draft }
  const person = personOf({ viewer: user, headers: await headers() })
  if (!(await maySend({ what: 'proposal', person }))) return { problem: 'tooMany', draft }
  try {
    await send({ user, draft, file })
  } catch (error) {
    const isFile = file && statusOf(error) === 400
    return { problem: isFile ? 'badFile' : 'unavailable', draft }
  }
  revalidatePath('/proposer')
  return { sent: draft.title }
}
