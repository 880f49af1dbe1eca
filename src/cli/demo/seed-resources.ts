import type { BasePayload } from 'payload'
import { readSamples, type Sample } from './samples'

/** Creates a sample's resource unless there is one: what a visitor of the demonstration changed stays. */
async function createResource(payload: BasePayload, sample: Sample) {
  const where = { 'origin.path': { equals: sample.origin.path } }
  const { totalDocs } = await payload.count({ collection: 'resources', where })
  if (totalDocs > 0) return
  const upload = sample.file
    ? await payload.create({ collection: 'files', data: {}, filePath: sample.file })
    : undefined
  const { title, summary, visibility, kind, themes, audiences, licence, origin } = sample
  await payload.create({
    collection: 'resources',
    data: {
      ...{ title, summary, visibility, kind, themes, audiences, licence, origin },
      sourceDate: sample.date,
      reviewDate: sample.review,
      sourceUrl: sample.source,
      blocks: [
        { blockType: 'imported', format: 'markdown', text: sample.body },
        ...(upload ? [{ blockType: 'file' as const, file: upload.id }] : []),
      ],
      _status: 'published',
    },
  })
}

/** Creates the resources of the demonstration that are missing. */
export async function seedResources(payload: BasePayload): Promise<void> {
  for (const sample of readSamples()) await createResource(payload, sample)
}
