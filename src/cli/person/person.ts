import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { BasePayload } from 'payload'
import { fail } from '@/src/errors/errors'
import { messagesFor } from '@/src/messages/catalogue'
import { openFolder } from '../open-folder'

const t = messagesFor('tracesCommand')

async function withPayload<Result>(work: (payload: BasePayload) => Promise<Result>): Promise<Result> {
  const folder = await openFolder()
  try {
    const { getPayload } = await import('payload')
    const { default: config } = await import('@/payload.config')
    const payload = await getPayload({ config })
    return await work(payload).finally(() => payload.destroy())
  } finally {
    await folder.close()
  }
}

const print = (json: boolean | undefined, value: object, words: string) =>
  process.stdout.write(json ? `${JSON.stringify(value)}\n` : `${words}\n`)

/** Writes everything about one person into a new file that only its owner may read. Throws `unknown:person`. */
export async function exportToFile(args: { email: string; file: string; json?: boolean }): Promise<void> {
  const { email, json } = args
  const file = path.resolve(args.file)
  const exported = await withPayload(async (payload) => {
    const { exportPerson } = await import('@/collections/users/person/export-person')
    return exportPerson({ payload, email })
  })
  if (!exported) throw fail('unknown:person', { email })
  try {
    writeFileSync(file, `${JSON.stringify(exported, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    throw fail('unwritable:file', { path: file }, error)
  }
  print(json, { file }, t('person.exported', { email, file }))
}

/** Erases everything about one person, with `--yes` only. Throws `invalid:option`, `unknown:person`. */
export async function erase(args: { email: string; yes?: boolean; json?: boolean }): Promise<void> {
  const { email, yes, json } = args
  if (!yes) throw fail('unconfirmed:erase', { email })
  const erased = await withPayload(async (payload) => {
    const { erasePerson } = await import('@/collections/users/person/erase-person')
    return erasePerson({ payload, email })
  })
  if (!erased) throw fail('unknown:person', { email })
  print(json, erased, t('person.erased', { email }))
}
