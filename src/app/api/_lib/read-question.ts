import { type AskRequest, askRequestSchema } from '@/src/assistant/answer'
import { fail } from '@/src/errors/errors'

const longestBody = 32_768

/** Reads at most `longestBody` bytes: a question needs no more, whatever a header claims. */
async function readBody(request: Request): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > longestBody) throw fail('too_long:question')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw fail('bad_request:ask', {}, error)
  }
}

/** The question of a request; throws `bad_request:ask` or `too_long:question`. */
export async function readQuestion(request: Request): Promise<AskRequest> {
  const parsed = askRequestSchema.safeParse(parseJson(await readBody(request)))
  if (parsed.success) return parsed.data
  const tooLong = parsed.error.issues.some(({ code, path }) => code === 'too_big' && path[0] === 'question')
  throw fail(tooLong ? 'too_long:question' : 'bad_request:ask', {}, parsed.error)
}
