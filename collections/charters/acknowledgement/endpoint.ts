import { APIError, addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import { acknowledge } from './acknowledge'

const body = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) })

/** `POST /api/charters/:id/acknowledge` with `{ hash }` of the text that was read. */
export const acknowledgeCharter: Endpoint = {
  path: '/:id/acknowledge',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { success, data } = body.safeParse(req.data)
    if (!success) throw new APIError('Bad Request', 400)
    return Response.json(await acknowledge({ req, charter: Number(req.routeParams?.id), hash: data.hash }))
  },
}
