import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { isEditor } from '@/collections/shared/access'
import { viewerOf } from '@/collections/shared/viewer'

/** What the address names, as Payload's ids are. */
const idOf = (req: PayloadRequest): number => Number(req.routeParams?.id)

async function readQuestion(req: PayloadRequest) {
  const question = await req.payload.findByID({
    collection: 'questions',
    id: idOf(req),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!question) throw new APIError('Not Found', 404)
  return question
}

const longestTitle = 300

const titleOf = (question: string): string =>
  question.length <= longestTitle ? question : `${question.slice(0, longestTitle - 1)}…`

/** A draft that has the question as its title, tied to it. */
async function beginDraft({
  req,
  question,
}: {
  req: PayloadRequest
  question: { id: number; question: string }
}) {
  const resource = await req.payload.create({
    collection: 'resources',
    data: { title: titleOf(question.question), visibility: 'network', _status: 'draft' },
    draft: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  await req.payload.update({
    collection: 'questions',
    id: question.id,
    data: { resource: resource.id },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return resource.id
}

/**
 * `POST /api/questions/:id/resource`: `{ url }` of the resource that answers a question in the administration; the first
 * time it is a new draft with the question as its title. Editors only, and only from this site.
 */
export const answerWithResource: Endpoint = {
  path: '/:id/resource',
  method: 'post',
  handler: async (req) => {
    const from = req.headers.get('sec-fetch-site')
    if (!isEditor(viewerOf(req.user)) || (from !== null && from !== 'same-origin')) {
      throw new APIError('Forbidden', 403)
    }
    const question = await readQuestion(req)
    const known = typeof question.resource === 'object' ? question.resource?.id : question.resource
    const id = known ?? (await beginDraft({ req, question }))
    return Response.json({ url: `/admin/collections/resources/${id}` })
  },
}
