'use server'

import { headers } from 'next/headers'
import { z } from 'zod'
import { sendReport } from '@/collections/reports/send-report'
import { maySend, personOf } from '@/src/app/api/_lib/limits'
import type { ReportState } from '@/src/components/contribute/states'
import { reportReasons } from '@/src/vocabulary/network'
import { openContent } from '../_lib/content'
import { localPath } from '../_lib/local-path'

const reasons = Object.keys(reportReasons) as (keyof typeof reportReasons)[]

const formSchema = z.object({
  address: z.string().max(500).transform(localPath),
  reason: z.enum(reasons),
  comment: z.string().trim().max(2000).catch(''),
})

/** Sends what a reader says of a page to the editors. */
export async function reportPage(_: ReportState, form: FormData): Promise<ReportState> {
  const { success, data } = formSchema.safeParse(Object.fromEntries(form))
  if (!success) return { outcome: 'missing' }
  const person = personOf({ viewer: null, headers: await headers() })
  if (!(await maySend({ what: 'report', person }))) return { outcome: 'tooMany' }
  try {
    const { payload } = await openContent()
    const { address, reason, comment } = data
    await sendReport({ payload, report: { page: address, reason, message: comment || undefined } })
    return { outcome: 'done' }
  } catch {
    return { outcome: 'unavailable' }
  }
}
