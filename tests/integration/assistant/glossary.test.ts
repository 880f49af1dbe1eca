import { afterAll, beforeAll, expect, it } from 'vitest'
import { followedGlossary } from '@/src/assistant/followed-glossary'
import { analyse } from '@/src/retrieval/analysis/analyse'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'

let test: TestPayload
beforeAll(async () => {
  test = await openTestPayload()
})
afterAll(() => test.close())

const addedTo = (question: string, words: ReturnType<typeof followedGlossary>) =>
  words
    .current()({ question, terms: analyse(question) })
    .map(({ word }) => word)

it('should take up the words that editors publish, change and withdraw', async () => {
  const words = followedGlossary({ db: test.pool })
  await words.refresh()
  expect(addedTo('un zinzin', words)).toEqual([])

  const entry = { term: 'zinzin', synonyms: ['bidule'] }
  const { id } = await test.payload.create({
    collection: 'glossary',
    data: { ...entry, _status: 'published' },
  })
  await words.refresh()
  expect(addedTo('un zinzin', words)).toEqual(['bidule'])

  await test.payload.update({ collection: 'glossary', id, data: { synonyms: ['machin'] } })
  await words.refresh()
  expect(addedTo('un zinzin', words)).toEqual(['machin'])

  await test.payload.update({ collection: 'glossary', id, data: { _status: 'draft' } })
  await words.refresh()
  expect(addedTo('un zinzin', words)).toEqual([])
})

it('should go on knowing the words of the field', async () => {
  const words = followedGlossary({ db: test.pool })
  await words.refresh()
  expect(addedTo('Où est mon EPN ?', words)).toContain('numerique')
})
