import { fail } from '@/src/errors/errors'
import { readSettings } from '@/src/settings/settings'
import { answersOf } from '@/src/traces/chores/borrowed-engine'
import { checkGolden } from '@/src/traces/questions/golden'
import { visibilityFor } from '@/src/visibility/visibility'
import { siteEngine, sitePool } from '../_lib/engine'
import { identify } from '../_lib/identify'
import { problemResponse } from '../_lib/problem'
import { assertSameOrigin } from '../_lib/same-origin'

export const dynamic = 'force-dynamic'

/** Asks every golden question again, for editors: `{ checked, broken }`. */
export async function POST(request: Request): Promise<Response> {
  try {
    assertSameOrigin({ headers: request.headers, siteUrl: readSettings().siteUrl })
    const { viewer } = await identify(request.headers)
    if (!visibilityFor(viewer).includes('editors')) throw fail('forbidden:ask')
    const answers = answersOf(await siteEngine())
    const results = await checkGolden({ db: sitePool(), answers, at: new Date(), signal: request.signal })
    const broken = results.filter(({ state }) => state === 'broken').length
    return Response.json({ checked: results.length, broken }, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return problemResponse(error)
  }
}
