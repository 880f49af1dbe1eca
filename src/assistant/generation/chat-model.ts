import { HumanMessage, SystemMessage } from '@langchain/core/messages'
import { ChatOpenAI } from '@langchain/openai'
import type { Settings } from '@/src/settings/settings'

/** A language model as the assistant needs it: instructions and data in, text out as it comes. */
export type ChatModel = {
  name: string
  stream: (args: { system: string; user: string; signal?: AbortSignal }) => AsyncIterable<string>
}

/** How long a model may stay silent before the quotations stand alone, in milliseconds. */
const patience = 30_000

/**
 * Any endpoint that speaks OpenAI's chat protocol, through LangChain. `undefined` when no model is set: answers are
 * then quotations. Nothing is sent but to the address that the settings name.
 */
export function createChatModel({ settings }: { settings: Settings }): ChatModel | undefined {
  const { chatModel, openai } = settings
  if (!chatModel || !openai.baseUrl) return undefined
  const model = new ChatOpenAI({
    model: chatModel,
    apiKey: openai.apiKey ?? 'none',
    configuration: { baseURL: openai.baseUrl },
    temperature: 0,
    maxTokens: 1000,
    maxRetries: 1,
    timeout: patience,
  })
  return {
    name: chatModel,
    async *stream({ system, user, signal }) {
      const messages = [new SystemMessage(system), new HumanMessage(user)]
      for await (const chunk of await model.stream(messages, { signal })) {
        if (typeof chunk.content === 'string') yield chunk.content
      }
    },
  }
}
