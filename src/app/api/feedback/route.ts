import { fail } from '@/src/errors/errors'
import { readSettings } from '@/src/settings/settings'
import { giveFeedback } from '@/src/traces/feedback/feedback'
import { sitePool } from '../_lib/engine'
import { identify } from '../_lib/identify'
import { maySend, personOf } from '../_lib/limits'
import { problemResponse } from '../_lib/problem'
import { readFeedback } from '../_lib/read-feedback'
import { assertSameOrigin } from '../_lib/same-origin'

export const dynamic = 'force-dynamic'

const wantsPage = (headers: Headers) => headers.get('accept')?.includes('text/html') ?? false

/**
 * An opinion on an answer: `{ helpful, reasons?, comment?, turn | answer }`, as JSON or as a form. A form sent without
 * JavaScript is led to a page that says thank you. Errors are `{ id, message }`.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    assertSameOrigin({ headers: request.headers, siteUrl: readSettings().siteUrl })
    const person = personOf({ viewer: null, headers: request.headers })
    if (!(await maySend({ what: 'opinion', person }))) throw fail('rate_limit:feedback')
    const given = await readFeedback(request)
    const { viewer } = await identify(request.headers)
    if (!(await giveFeedback({ db: sitePool(), given, viewer }))) throw fail('unknown:turn')
    if (wantsPage(request.headers))
      return new Response(null, { status: 303, headers: { location: '/avis/merci' } })
    return Response.json({ kept: true }, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return problemResponse(error)
  }
}
