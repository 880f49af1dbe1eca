import { readServedPassages, type ServedPassage } from '@/src/passages/read-served'
import { parseCitedPlace, readCited } from '../../_lib/cited-place'
import { openContent } from '../../_lib/content'
import { currentUser, currentViewer } from '../../_lib/viewer'

/** A file within this person's sight: some published document that they may read holds it. */
async function findFile(id: number) {
  const { payload } = await openContent()
  const user = await currentUser()
  const where = { id: { equals: id } }
  const { docs } = await payload.find({
    collection: 'files',
    overrideAccess: false,
    user,
    depth: 0,
    limit: 1,
    pagination: false,
    where,
  })
  return docs[0]
}

/** Several documents may hold the same file: one of them is enough to read it, the cited one where there is one. */
const ofOneDocument = (passages: ServedPassage[], cited?: number): ServedPassage[] => {
  const document = cited ?? passages[0]?.document
  return passages.filter((passage) => passage.document === document)
}

/** A file, its passages, and the cited one of them; `undefined` when this person may not see it. */
export async function readFile({ id, citation }: { id: number; citation: unknown }) {
  const file = await findFile(id)
  if (!file) return undefined
  const viewer = await currentViewer()
  const { db } = await openContent()
  const all = await readServedPassages({ db, from: { fileId: id }, viewer })
  const place = parseCitedPlace(citation)
  const [cited] = place ? await readCited({ db, places: [place], viewer }) : []
  const quoted = cited?.passage.fileId === id ? cited : undefined
  return { file, passages: ofOneDocument(all, quoted?.passage.document.id), quoted }
}
