import { setTimeout as pause } from 'node:timers/promises'
import { type BasePayload, getPayload } from 'payload'
import config from '@/payload.config'
import { runChild } from '@/src/supervisor/run-child'
import { demoAccounts, demoPassword } from './accounts'
import { readSamples, type Sample } from './samples'

/** Creates the demonstration accounts that are missing. */
async function createAccounts(payload: BasePayload) {
  for (const account of demoAccounts) {
    const { totalDocs } = await payload.count({
      collection: 'users',
      where: { email: { equals: account.email } },
    })
    if (totalDocs === 0)
      await payload.create({ collection: 'users', data: { ...account, password: demoPassword } })
  }
}

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

/** Waits until the worker has taken up all that was published. */
async function indexed(payload: BasePayload) {
  const open = `SELECT 1 FROM indexings WHERE state IN ('waiting', 'running') LIMIT 1`
  while ((await payload.db.pool.query(open)).rows.length > 0) await pause(250)
}

await runChild(async () => {
  const payload = await getPayload({ config })
  await createAccounts(payload)
  for (const sample of readSamples()) await createResource(payload, sample)
  await indexed(payload)
  return { report: {}, close: () => payload.destroy() }
})
