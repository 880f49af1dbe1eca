import { z } from 'zod'
import { fail } from '@/src/errors/errors'
import { messagesFor } from '@/src/messages/catalogue'
import { newSecret } from '@/src/supervisor/secrets'
import { roles } from '@/src/visibility/visibility'
import { openFolder } from '../open-folder'
import { askPassword } from './ask-password'

const t = messagesFor('cli')

const optionsSchema = z.object({
  email: z.email().transform((email) => email.toLowerCase()),
  role: z.enum(roles),
  name: z.string().optional(),
  json: z.boolean().default(false),
})

/**
 * Creates an account in the data folder. On a terminal the password is asked for; otherwise, or if left empty, one is
 * made and printed once. Throws `invalid:option` and `taken:user`.
 */
export async function createUser(raw: { email: string; role: string; name?: string; json?: boolean }) {
  const { email, role, name, json } = readOptions(raw)
  const typed = process.stdin.isTTY && !json ? await askPassword(t('user.password')) : ''
  const password = typed || newSecret().slice(0, 20)
  const folder = await openFolder()
  try {
    const { getPayload } = await import('payload')
    const { default: config } = await import('@/payload.config')
    const payload = await getPayload({ config })
    const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email } } })
    if (totalDocs > 0) throw fail('taken:user', { email })
    await payload.create({ collection: 'users', data: { email, password, role, name } })
    await payload.destroy()
  } finally {
    await folder.close()
  }
  const generated = typed ? undefined : password
  if (json) return void process.stdout.write(`${JSON.stringify({ email, role, password: generated })}\n`)
  process.stdout.write(`${t('user.created', { email, role })}\n`)
  if (generated) process.stdout.write(`${t('user.generated', { password: generated })}\n`)
}

function readOptions(raw: { email: string; role: string; name?: string; json?: boolean }) {
  const result = optionsSchema.safeParse(raw)
  if (result.success) return result.data
  const name = String(result.error.issues[0]?.path[0])
  const reason = name === 'role' ? t('user.role') : t('user.email')
  throw fail('invalid:option', { name: `--${name}`, value: String(raw[name as keyof typeof raw]), reason })
}
