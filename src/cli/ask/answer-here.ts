import { z } from 'zod'
import type { Answer } from '@/src/assistant/answer'
import { ask, collect } from '@/src/assistant/ask'
import { createEngine, type EnginePool } from '@/src/assistant/engine'
import { admitAll, type Generation } from '@/src/assistant/generation/generation'
import { createEmbedder } from '@/src/embeddings/create-embedder'
import { fail } from '@/src/errors/errors'
import type { Settings } from '@/src/settings/settings'
import { beginTrace, recorded } from '@/src/traces/record'
import { roles, type Viewer } from '@/src/visibility/visibility'
import type { Asked } from './ask-once'

const mediator: Viewer = { id: 'local', role: 'mediator' }
const userSchema = z.object({ id: z.number().int(), role: z.enum(roles) })

/** The person of an e-mail address, read without starting Payload, which takes seconds. */
async function viewerOf({ pool, email }: { pool: EnginePool; email?: string }): Promise<Viewer> {
  if (email === undefined) return mediator
  const { rows } = await pool.query('SELECT id, role FROM users WHERE email = $1', [email.toLowerCase()])
  const found = userSchema.safeParse(rows[0])
  if (!found.success) throw fail('unknown:user', { email })
  return found.data
}

/** The model of the settings, for a person at this machine: no limit but what it costs them. */
async function generationOf(settings: Settings): Promise<Generation | undefined> {
  if (!settings.chatModel) return undefined
  const { createChatModel } = await import('@/src/assistant/generation/chat-model')
  const model = createChatModel({ settings })
  return model && { model, style: 'answer', visibilities: settings.chatVisibilities, admit: admitAll }
}

/** Answers in this process, on an open database. Throws `unknown:user` and the errors of the database. */
export async function answerHere(args: Asked & { pool: EnginePool; settings: Settings }): Promise<Answer> {
  const { question, pool, settings } = args
  const viewer = await viewerOf(args)
  const engine = createEngine({ pool, embedder: () => createEmbedder({ settings }) })
  try {
    const events = ask({ question, viewer, engine, generation: await generationOf(settings) })
    return await collect(
      recorded({ db: pool, events, viewer, trace: beginTrace({ viewer }), onTrouble: console.error }),
    )
  } finally {
    await engine.close()
  }
}
