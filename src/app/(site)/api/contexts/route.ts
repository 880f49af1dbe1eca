import { quoteContext } from '@/src/components/ask/quote-context'
import { errorMessage } from '@/src/messages/error-message'
import { type CitedPlace, parseCitedPlace, readCited } from '../../_lib/cited-place'
import { openContent } from '../../_lib/content'
import { currentViewer } from '../../_lib/viewer'

const most = 10
const headers = { 'cache-control': 'no-store' }

/**
 * The paragraph around each quotation named by `?citation=`, at most ten, by that name; those that the person may not
 * see now are left out.
 */
export async function GET(request: Request): Promise<Response> {
  const names = new URL(request.url).searchParams.getAll('citation').slice(0, most)
  const places = names.map(parseCitedPlace).filter((place): place is CitedPlace => place !== undefined)
  try {
    const viewer = await currentViewer()
    const { db } = await openContent()
    const cited = await readCited({ db, places, viewer })
    const contexts = places.flatMap((place, index) => {
      const text = cited[index]?.passage.text
      const name = `${place.passageId}.${place.start}.${place.end}`
      return text === undefined ? [] : [[name, quoteContext({ ...place, text })]]
    })
    return Response.json(Object.fromEntries(contexts), { headers })
  } catch (error) {
    return Response.json(errorMessage(error), { status: 503, headers })
  }
}
