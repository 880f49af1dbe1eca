import { HumanMessage, SystemMessage } from '@langchain/core/messages'
import { ChatOpenAI } from '@langchain/openai'
import type { Settings } from '@/src/settings/settings'

/**
 * A language model as the assistant needs it: instructions and data in, text out as it comes. `onTokens` hears how many
 * tokens were read and written, where the endpoint counts them.
 */
export type ChatModel = {
  name: string
  stream: (args: {
    system: string
    user: string
    signal?: AbortSignal
    onTokens?: (tokens: number) => void
  }) => AsyncIterable<string>
}

/** The most that a model may write in one answer, in tokens. */
export const longestAnswer = 1000

/** LangChain sends a copy of every call to a service when one of these is set: none of our settings names it. */
const tracing = ['LANGCHAIN_TRACING', 'LANGCHAIN_TRACING_V2', 'LANGSMITH_TRACING', 'LANGSMITH_TRACING_V2']

/** How long a model may stay silent before the quotations stand alone, in milliseconds. */
const patience = 30_000

/**
 * Any endpoint that speaks OpenAI's chat protocol, through LangChain. `undefined` when no model is set: answers are
 * then quotations. Nothing is sent but to the address that the settings name.
 */
export function createChatModel({ settings }: { settings: Settings }): ChatModel | undefined {
  const { chatModel, openai } = settings
  if (!chatModel || !openai.baseUrl) return undefined
  for (const name of tracing) delete process.env[name]
  const model = new ChatOpenAI({
    model: chatModel,
    apiKey: openai.apiKey ?? 'none',
    configuration: { baseURL: openai.baseUrl },
    temperature: 0,
    maxTokens: longestAnswer,
    maxRetries: 1,
    timeout: patience,
  })
  return {
    name: chatModel,
    async *stream({ system, user, signal, onTokens }) {
      const messages = [new SystemMessage(system), new HumanMessage(user)]
      for await (const chunk of await model.stream(messages, { signal })) {
        if (chunk.usage_metadata) onTokens?.(chunk.usage_metadata.total_tokens)
        if (typeof chunk.content === 'string') yield chunk.content
      }
    },
  }
}
