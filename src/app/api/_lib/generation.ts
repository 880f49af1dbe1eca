import type { Style } from '@/src/assistant/answer'
import type { Generation } from '@/src/assistant/generation/generation'
import type { Person } from '@/src/limits/key-of'
import { logChatFailure } from '@/src/logs/chat-failure'
import { createLog } from '@/src/logs/log'
import { readSettings } from '@/src/settings/settings'
import { siteLimits } from './limits'

/** Whether a language model is set, so that the page may offer what only a model can do. */
export function hasModel(): boolean {
  const { chatModel, openai } = readSettings()
  return chatModel !== undefined && openai.baseUrl !== undefined
}

/**
 * The model that writes for this person, within the site's limits; `undefined` where none is set, and nothing of it is
 * loaded then. `free`: this machine's command line, which only the budget holds back.
 */
export async function siteGeneration(args: {
  person: Person
  style?: Style
  free?: boolean
}): Promise<Generation | undefined> {
  if (!hasModel()) return undefined
  const { person, style = 'answer', free } = args
  const settings = readSettings()
  const { createChatModel } = await import('@/src/assistant/generation/chat-model')
  const model = createChatModel({ settings })
  return (
    model && {
      model,
      style,
      visibilities: settings.chatVisibilities,
      admit: (tokens) => siteLimits().admit({ person, tokens, free }),
      onFailure: (failure) => logChatFailure({ log: createLog('web'), failure }),
    }
  )
}
