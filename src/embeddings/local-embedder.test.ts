import { cp, mkdtemp, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Embedder } from './embedder'
import { localEmbedder } from './local-embedder'
import { localModelDir, readModelFiles } from './model-files'

let embedder: Embedder
beforeAll(async () => {
  embedder = await localEmbedder()
})
afterAll(() => embedder.close())

const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)
const one = async (text: string, kind: 'query' | 'passage') => {
  const [vector] = await embedder.embed({ texts: [text], kind })
  return vector ?? new Float32Array()
}

it('should give vectors of 384 numbers and of length 1', async () => {
  const vector = await one('Comment créer un mot de passe solide ?', 'query')
  expect(embedder).toMatchObject({ model: 'e5-small-fr', dimensions: 384 })
  expect(vector).toHaveLength(384)
  expect(dot(vector, vector)).toBeCloseTo(1, 5)
})

it('should give the vectors that were recorded when the model was vendored', async () => {
  const vector = await one('Comment créer un mot de passe solide ?', 'query')
  const recorded = [0.00498, -0.04951, -0.05338, -0.07861]
  recorded.forEach((value, i) => {
    expect(Math.abs((vector[i] ?? 0) - value)).toBeLessThan(0.005)
  })
})

it('should put the passage that answers nearer than one that does not', async () => {
  const question = await one('Comment créer un mot de passe solide ?', 'query')
  const near = await one('Sécurité\n\nUn bon mot de passe est long.', 'passage')
  const far = await one('La recette de la tarte aux pommes', 'passage')
  expect(dot(question, near)).toBeGreaterThan(dot(question, far) + 0.03)
})

it('should tell a question from a passage of the same words', async () => {
  const words = 'Prêt de matériel en 2022'
  expect(dot(await one(words, 'query'), await one(words, 'passage'))).toBeLessThan(0.999)
})

it('should read the first 512 ids of a long text and no more', async () => {
  const long = 'La médiation numérique aide les personnes. '.repeat(100)
  const longer = `${long}Et voici une fin que le modèle ne lit pas.`
  expect(dot(await one(long, 'passage'), await one(longer, 'passage'))).toBeCloseTo(1, 5)
})

it('should embed an empty text and characters that it does not know', async () => {
  const vectors = await embedder.embed({ texts: ['', '日本語 🙂', '\u0000'], kind: 'passage' })
  for (const vector of vectors) expect(dot(vector, vector)).toBeCloseTo(1, 4)
})

/** How many of twenty waiting passages were done before `urgent`, asked after them, was. */
async function doneBefore(urgent: () => Promise<unknown>): Promise<number> {
  let done = 0
  const patient = Array.from({ length: 20 }, (_, at) =>
    embedder.embed({ texts: [`Passage numéro ${at}`], kind: 'passage' }).then(() => {
      done += 1
    }),
  )
  await urgent()
  const before = done
  await Promise.all(patient)
  return before
}

it('should let a question overtake the passages that wait', async () => {
  expect(await doneBefore(() => embedder.embed({ texts: ['Où ?'], kind: 'query' }))).toBeLessThan(15)
})

it('should let passages that a person waits for overtake the others', async () => {
  const urgent = () => embedder.embed({ texts: ['vite'], kind: 'passage', urgent: true })
  expect(await doneBefore(urgent)).toBeLessThan(15)
})

it('should refuse a model whose file is damaged, and name the file', async () => {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'passerelle-model-'))
  await cp(localModelDir, dir, { recursive: true })
  await writeFile(path.join(dir, 'tokenizer.json'), '{}')
  await expect(localEmbedder({ dir })).rejects.toMatchObject({
    id: 'damaged:model',
    details: { path: path.join(dir, 'tokenizer.json') },
  })
})

it('should refuse a folder without a model', async () => {
  await expect(readModelFiles({ dir: '/nowhere' })).rejects.toMatchObject({ id: 'damaged:model' })
})
