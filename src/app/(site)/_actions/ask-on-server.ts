'use server'

import { headers } from 'next/headers'
import { siteEngine } from '@/src/app/api/_lib/engine'
import { siteGeneration } from '@/src/app/api/_lib/generation'
import { personOf, siteLimits } from '@/src/app/api/_lib/limits'
import { tellProblem } from '@/src/app/api/_lib/problem'
import { askRequestSchema, type Citation } from '@/src/assistant/answer'
import { ask, collect } from '@/src/assistant/ask'
import { type AskState, answered, asking, type Contexts, failed, idle } from '@/src/components/ask/ask-state'
import { quoteContext } from '@/src/components/ask/quote-context'
import { fail } from '@/src/errors/errors'
import type { Viewer } from '@/src/visibility/visibility'
import { readCited } from '../_lib/cited-place'
import { openContent } from '../_lib/content'
import { currentViewer } from '../_lib/viewer'

const longest = 2000

async function contextsOf({
  citations,
  viewer,
}: {
  citations: Citation[]
  viewer: Viewer
}): Promise<Contexts> {
  const { db } = await openContent()
  const cited = await readCited({ db, places: citations, viewer })
  return Object.fromEntries(
    citations.flatMap(({ number, start, end }, index) => {
      const text = cited[index]?.passage.text
      return text === undefined ? [] : [[number, quoteContext({ text, start, end })]]
    }),
  )
}

/** Answers the form sent without JavaScript: the same answer, whole, with the words around each quotation. */
export async function askOnServer(_: AskState, form: FormData): Promise<AskState> {
  const question = String(form.get('question') ?? '').trim()
  if (question === '') return idle
  try {
    const { success } = askRequestSchema.safeParse({ question })
    if (!success) throw fail(question.length > longest ? 'too_long:question' : 'bad_request:ask')
    const viewer = await currentViewer()
    const person = personOf({ viewer, headers: await headers() })
    await siteLimits().countQuestion(person)
    const generation = await siteGeneration({ person })
    const answer = await collect(ask({ question, viewer, engine: await siteEngine(), generation }))
    return answered(answer, await contextsOf({ citations: answer.citations, viewer }))
  } catch (error) {
    return failed(asking(question), tellProblem(error))
  }
}
