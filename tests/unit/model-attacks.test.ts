import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { proveDraft } from '@/src/assistant/generation/generate'

const attack = z.object({
  attack: z.string(),
  passage: z.string(),
  sentence: z.string(),
  quote: z.string().optional(),
  headings: z.array(z.string()).optional(),
})

/** What a model might make of a passage, each a small lie. The words that it claims to rest on stand in the passage. */
const attacks = readFileSync(path.join(import.meta.dirname, 'model-attacks.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => attack.parse(JSON.parse(line)))

function prove(args: { passage: string; sentence: string; quote?: string; headings?: string[] }) {
  const { passage, sentence, quote = passage, headings = [] } = args
  const passages = [{ id: 1, title: 'Titre', headings, text: passage }]
  return proveDraft({ draft: { sentence, passage: 1, quote }, passages })
}

describe('a small lie about a passage', () => {
  it('should come in many kinds', () => expect(attacks.length).toBeGreaterThan(130))

  it.each(attacks)('should be refused: $attack', (one) => {
    expect(prove(one)).toBeUndefined()
  })
})

const passages = [
  'La personne dispose de treize mois pour contester une opération non autorisée auprès de la banque.',
  'Un conseiller bancaire ne demande jamais de valider une opération ni de donner un code.',
  'La rencontre du réseau a lieu le mardi 9 mars 2027 à Angers avec la CAF.',
  'Le prêt de la mallette robotique dure quinze jours et se renouvelle une fois.',
]
const vocabulary =
  'la personne banque CAF jamais toujours ne pas deux treize 14 mars mai 2026 euros avant après peut doit ou sans code'.split(
    ' ',
  )
const bare = (words: string) => words.replace(/[^\p{L}\p{N} ’]/gu, '')
const article = /^(?:l[ea]s?|l’\p{L}+)$/iu

describe('any single change to a true sentence', () => {
  const change = fc.record({
    passage: fc.constantFrom(...passages),
    at: fc.nat(30),
    word: fc.constantFrom(...vocabulary),
    how: fc.constantFrom('replace', 'insert', 'remove', 'swap'),
  })

  it('should be refused, whatever the word and its place', () => {
    fc.assert(
      fc.property(change, ({ passage, at, word, how }) => {
        const words = passage.split(' ')
        const i = at % words.length
        const [one = '', next = ''] = [words[i], words[i + 1]]
        fc.pre(one !== word && !article.test(one) && !article.test(word))
        fc.pre(how !== 'swap' || (next !== '' && next !== one && !article.test(next)))
        const changed = words.toSpliced(
          i,
          how === 'insert' ? 0 : how === 'swap' ? 2 : 1,
          ...(how === 'remove' ? [] : how === 'swap' ? [next, one] : [word]),
        )
        // A lost full stop changes nothing of what is said.
        fc.pre(bare(changed.join(' ')) !== bare(passage))
        expect(prove({ passage, sentence: changed.join(' ') })).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  })

  it('should leave the true sentence accepted', () => {
    for (const passage of passages) expect(prove({ passage, sentence: passage })?.text).toBe(passage)
  })
})

describe('an honest sentence', () => {
  const honest: [string, string, string?][] = [
    [
      'Le réseau compte 2 000 membres actifs dans le département.',
      'Le réseau compte deux mille membres actifs dans le département.',
    ],
    [
      'L’aide est versée à la famille par la CAF en 2022.',
      'En 2022, l’aide est versée à la famille par la CAF.',
    ],
    ['Le prêt est gratuit et ouvert à chacun des habitants.', 'Le prêt est gratuit.'],
    ['Le guichet aide les habitants, avec le sourire et du temps.', 'Le guichet aide les habitants.'],
    ['La CAF (caisse d’allocations) verse l’aide au logement.', 'La CAF verse l’aide au logement.'],
    ['Lieu | Jour\nRoanne | lundi 9 h\nFirminy | jeudi 14 h', 'Firminy : jeudi 14 h', 'Firminy | jeudi 14 h'],
    ['Ainsi, le prêt de la mallette dure quinze jours.', 'Le prêt de la mallette dure 15 jours.'],
    [
      'Le prêt dure 15 jours. Il se renouvelle une fois.',
      'Le prêt dure 15 jours. Il se renouvelle une fois.',
    ],
    [
      'À apporter :\n- une photo d’identité récente prise en couleurs\n- un stylo',
      'Une photo d’identité récente prise en couleurs.',
      'une photo d’identité récente prise en couleurs',
    ],
  ]
  it.each(honest)('should be accepted: %s', (passage, sentence, quote) => {
    expect(prove({ passage, sentence, quote })?.text).toBe(sentence)
  })
})
