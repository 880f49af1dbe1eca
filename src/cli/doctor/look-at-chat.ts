import { z } from 'zod'
import { messagesFor } from '@/src/messages/catalogue'
import type { Settings } from '@/src/settings/settings'
import { type Finding, ok, warning } from './finding'

const t = messagesFor('cli')
const patience = 10_000
/** Not every endpoint tells its models: to lack the list is no refusal. */
const lacksList = new Set([404, 405, 501])
const modelsSchema = z.object({ data: z.array(z.object({ id: z.string() })) })

/**
 * Asks the endpoint of the language model which models it has; nothing is asked where none is configured. A model that
 * fails is no failure of the site: quotations stand without it.
 */
export async function lookAtChat({
  chatModel: model,
  openai,
}: Pick<Settings, 'chatModel' | 'openai'>): Promise<Finding> {
  if (!model) return ok('chat', t('doctor.chatOff'))
  if (!openai.baseUrl) return warning('chat', t('doctor.chatNoAddress'))
  const url = openai.baseUrl.replace(/\/$/, '')
  try {
    const answer = await fetch(`${url}/models`, {
      headers: openai.apiKey ? { authorization: `Bearer ${openai.apiKey}` } : {},
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    if (lacksList.has(answer.status)) return ok('chat', t('doctor.chatUnlisted', { url, model }))
    if (!answer.ok) return warning('chat', t('doctor.chatRefused', { url, status: answer.status }))
    const listed = modelsSchema.safeParse(await answer.json()).data?.data
    const isListed = listed?.some(({ id }) => id === model) ?? true
    return isListed
      ? ok('chat', t('doctor.chatOk', { model }))
      : warning('chat', t('doctor.chatUnknown', { url, model }))
  } catch {
    return warning('chat', t('doctor.chatSilent', { url }))
  }
}
