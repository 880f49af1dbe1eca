/**
 * What embedding costs in two threads of one processor each, as the product does, against one session of two threads,
 * in turns within the same run: `node --import ./launcher/typescript.mjs bench/embedding-threads.ts [seconds a turn]`.
 * Prints passages a second at three lengths, and the milliseconds of a question alone.
 */
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { localEmbedder } from '@/src/embeddings/local-embedder'
import { readModelFiles } from '@/src/embeddings/model-files'
import { makeTokenise } from '@/src/embeddings/tokenise'

const turnMs = Number(process.argv[2] ?? 4) * 1000
const rounds = 3
const sentence = 'La médiatrice aide une personne à retrouver son mot de passe sur le site de la caisse. '

type Embed = (text: string) => Promise<unknown>

/** One session whose two threads share each text, asleep while they wait. */
async function oneSession(): Promise<Embed> {
  const { weights, tokenizer, tokenizerConfig } = await readModelFiles()
  const tokenise = makeTokenise({ tokenizer, config: tokenizerConfig })
  const extra = { session: { intra_op: { allow_spinning: '0' } } }
  const session = await InferenceSession.create(weights, {
    intraOpNumThreads: 2,
    interOpNumThreads: 1,
    extra,
  })
  return (text) => {
    const ids = BigInt64Array.from(tokenise(text), BigInt)
    const tensor = (data: BigInt64Array) => new Tensor('int64', data, [1, ids.length])
    return session.run({
      input_ids: tensor(ids),
      attention_mask: tensor(new BigInt64Array(ids.length).fill(1n)),
    })
  }
}

/** Texts a second with `atOnce` of them under way, as ingestion sends them. */
async function rate(args: { embed: Embed; text: string; atOnce: number }): Promise<number> {
  const until = performance.now() + turnMs
  let done = 0
  const work = async () => {
    while (performance.now() < until) {
      await args.embed(args.text)
      done += 1
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: args.atOnce }, work))
  return (done / (performance.now() - began)) * 1000
}

const embedder = await localEmbedder()
const ways: Record<string, Embed> = {
  'two sessions of one thread': (text) => embedder.embed({ texts: [text], kind: 'passage' }),
  'one session of two threads': await oneSession(),
}
const lengths = { 'about 80 tokens': 4, 'about 170 tokens': 9, 'about 400 tokens': 21 }
for (const [name, sentences] of Object.entries(lengths))
  for (let round = 1; round <= rounds; round++)
    for (const [way, embed] of Object.entries(ways)) {
      const found = await rate({ embed, text: sentence.repeat(sentences), atOnce: 4 })
      console.log(`${name}, ${way}: ${found.toFixed(1)} passages a second`)
    }
for (const [way, embed] of Object.entries(ways)) {
  const found = await rate({ embed, text: sentence, atOnce: 1 })
  console.log(`a question alone, ${way}: ${(1000 / found).toFixed(1)} ms`)
}
await embedder.close()
