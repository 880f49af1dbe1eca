import { expect, it } from 'vitest'
import { explainedWords } from './explained'

it('should say what acronyms are short for, each once', () => {
  const sentences = [
    { text: 'Le CNFS de l’EPN aide à joindre la MDPH.', citations: [1] },
    { text: 'L’EPN ouvre le lundi.', citations: [1] },
  ]
  expect(explainedWords(sentences).map(({ term }) => term)).toEqual(['CNFS', 'EPN', 'MDPH'])
  expect(explainedWords(sentences)[1]?.meaning).toBe('Espace public numérique')
})

it('should not take capitals for acronyms', () => {
  expect(explainedWords([{ text: 'Le Pass et la Cap : Angers.', citations: [1] }])).toEqual([])
})
