import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { isAdmin } from '@/collections/shared/access'
import { viewerOf } from '@/collections/shared/viewer'
import { erasePerson } from '../person/erase-person'
import { exportPerson } from '../person/export-person'

/** The address of the account that the path names; administrators only, and only from this site. */
async function emailOf(req: PayloadRequest): Promise<string> {
  const from = req.headers.get('sec-fetch-site')
  const isForeign = from !== null && from !== 'same-origin' && from !== 'none'
  if (!isAdmin(viewerOf(req.user)) || isForeign) throw new APIError('Forbidden', 403)
  const user = await req.payload.findByID({
    collection: 'users',
    id: Number(req.routeParams?.id),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!user) throw new APIError('Not Found', 404)
  return user.email
}

/** `GET /api/users/:id/person`: everything about this person, as a JSON file. */
export const exportEndpoint: Endpoint = {
  path: '/:id/person',
  method: 'get',
  handler: async (req) => {
    const exported = await exportPerson({ payload: req.payload, req, email: await emailOf(req) })
    return new Response(JSON.stringify(exported, null, 2), {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="personne.json"',
        'cache-control': 'no-store',
      },
    })
  },
}

/** `DELETE /api/users/:id/person`: erases everything about this person. */
export const eraseEndpoint: Endpoint = {
  path: '/:id/person',
  method: 'delete',
  handler: async (req) => {
    const email = await emailOf(req)
    return Response.json(await erasePerson({ payload: req.payload, req, email }))
  },
}
