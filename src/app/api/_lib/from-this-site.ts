import { readSettings } from '@/src/settings/settings'
import { problemResponse } from './problem'
import { assertSameOrigin } from './same-origin'

type Handler<Context> = (request: Request, context: Context) => Promise<Response> | Response

/** A route that writes, closed to what another site makes a browser send: cookies alone prove nothing. */
export const fromThisSite =
  <Context>(handler: Handler<Context>): Handler<Context> =>
  (request, context) => {
    try {
      assertSameOrigin({ headers: request.headers, siteUrl: readSettings().siteUrl })
    } catch (error) {
      return problemResponse(error)
    }
    return handler(request, context)
  }
