import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from './sentences'

const split = (text: string) => splitSentences(text).map((sentence) => sentence.text)

describe('splitSentences', () => {
  it.each([
    ['Un. Deux ! Trois ? Quatre…', ['Un.', 'Deux !', 'Trois ?', 'Quatre…']],
    [
      'M. Le Goff et Mme. Roux viennent. Dr. Petit aussi.',
      ['M. Le Goff et Mme. Roux viennent.', 'Dr. Petit aussi.'],
    ],
    [
      'Voir p. 12, art. 3 et n° 4. Puis l’art. L. 122-1.',
      ['Voir p. 12, art. 3 et n° 4.', 'Puis l’art. L. 122-1.'],
    ],
    ['Des outils (p. ex. Framapad) aident.', ['Des outils (p. ex. Framapad) aident.']],
    ['Tablettes, souris, etc. Les autres suivent.', ['Tablettes, souris, etc.', 'Les autres suivent.']],
    ['Tablettes, etc. sont prêtées.', ['Tablettes, etc. sont prêtées.']],
    ['En 52 av. J.-C. la ville existe.', ['En 52 av. J.-C. la ville existe.']],
    ['Fondée en 52 av. J.-C. La ville grandit.', ['Fondée en 52 av. J.-C.', 'La ville grandit.']],
    ['La note est de 3.5 sur 10.000 points. Bien.', ['La note est de 3.5 sur 10.000 points.', 'Bien.']],
    [
      'L’auteur J. Dupont écrit. Voir l’annexe A. Il faut la lire.',
      ['L’auteur J. Dupont écrit.', 'Voir l’annexe A.', 'Il faut la lire.'],
    ],
    [
      '« Où aller ? » demande-t-elle. « Ici. » Elle part.',
      ['« Où aller ? » demande-t-elle.', '« Ici. »', 'Elle part.'],
    ],
    [
      'Il hésite... puis part. Il hésite… Puis part.',
      ['Il hésite... puis part.', 'Il hésite…', 'Puis part.'],
    ],
    ['C’est fait. (Voir plus bas.) Suite.', ['C’est fait.', '(Voir plus bas.)', 'Suite.']],
    ['Le site est mednum.fr. Le numéro est le 3939.', ['Le site est mednum.fr.', 'Le numéro est le 3939.']],
    ['En 2022. 3 postes restent.', ['En 2022.', '3 postes restent.']],
  ])('should split %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences)
  })

  it('should join lines wrapped by hand', () => {
    expect(split('Le Département de\nLozère finance\nle réseau. M.\nRoux aussi.')).toEqual([
      'Le Département de\nLozère finance\nle réseau.',
      'M.\nRoux aussi.',
    ])
  })

  it('should keep the items of a list and the rows of a table apart', () => {
    expect(split('Apporter :\n- une pièce d’identité ;\n- un téléphone\n1. Ouvrir. Puis fermer.')).toEqual([
      'Apporter :',
      '- une pièce d’identité ;',
      '- un téléphone',
      '1. Ouvrir.',
      'Puis fermer.',
    ])
    expect(split('Jour | Lieu\nlundi. Matin | Roanne')).toEqual(['Jour | Lieu', 'lundi. Matin | Roanne'])
  })

  it('should never cross an empty line or removed text', () => {
    expect(split('Un début\n \nqui continue\fet finit.')).toEqual(['Un début', 'qui continue', 'et finit.'])
  })

  it('should leave nothing out but white space, in order and without overlap', () => {
    const unit = fc.constantFrom(
      'a',
      'B',
      '.',
      ' ',
      '\n',
      '\n\n',
      '\f',
      '«',
      '»',
      '…',
      '?',
      'M.',
      '1',
      '-',
      '|',
      ' ',
    )
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const sentences = splitSentences(text)
        expect(
          sentences
            .map((one) => one.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''))
        for (const [at, sentence] of sentences.entries()) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
          expect(sentence.text).not.toMatch(/\n\s*\n|\f/)
          expect(sentence.start).toBeGreaterThanOrEqual(sentences[at - 1]?.end ?? 0)
        }
      }),
    )
  })
})
