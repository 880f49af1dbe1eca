import { z } from 'zod'
import { fail } from '@/src/errors/errors'
import { readSettings } from '@/src/settings/settings'
import { personOf, shareTurn } from '@/src/traces/turns/read-turns'
import { sitePool } from '../../../_lib/engine'
import { identify } from '../../../_lib/identify'
import { problemResponse } from '../../../_lib/problem'
import { assertSameOrigin } from '../../../_lib/same-origin'

export const dynamic = 'force-dynamic'

const bodySchema = z.object({ shared: z.boolean() }).catch({ shared: true })

/** Opens one's own turn to the signed-in members (`{ shared: true }`), or closes it; gives `{ url }` of its page. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  try {
    assertSameOrigin({ headers: request.headers, siteUrl: readSettings().siteUrl })
    const { id } = await params
    const { shared } = bodySchema.parse(await request.json().catch(() => undefined))
    const person = personOf((await identify(request.headers)).viewer)
    if (person === undefined) throw fail('forbidden:ask')
    const done = await shareTurn({ db: sitePool(), id, person, at: shared ? new Date() : null })
    if (!done) throw fail('unknown:turn')
    return Response.json({ url: `/reponses/${id}` }, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return problemResponse(error)
  }
}
