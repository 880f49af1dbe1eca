import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canProve, claimIsProved } from './verify-claim'

const loan =
  'Soit 897 jours cumulés de prêt en 2022, et autant de journées d’intervention réalisées grâce à ce matériel.'
const map = 'En 2022, la cartographie compte 98 structures référencées et 270 utilisateurs actifs.'
const code = 'Un conseiller bancaire ne demande jamais de valider une opération ni de donner un code.'
const free = 'L’accueil est gratuit et ouvert à tous, sans condition de résidence.'
const delay =
  'La personne dispose de treize mois pour contester une opération non autorisée auprès de la banque.'
const meeting = 'La rencontre du réseau aura lieu le mardi 9 mars 2027 à Angers, de 9h30 à 17h.'
const pays = 'La CAF verse l’aide au logement au bailleur chaque mois, sauf en cas de départ.'
const site = 'Un courriel frauduleux se signale sur signal-spam.fr et un SMS au 33700.'

describe('claimIsProved', () => {
  it.each([
    ['897 jours cumulés de prêt en 2022.', loan],
    ['En 2022, 897 jours cumulés de prêt.', loan.slice(0, 46)],
    ['En 2022, la cartographie compte 98 structures référencées.', map],
    ['Un conseiller bancaire ne demande jamais de valider une opération ni de donner un code.', code],
    ['L’accueil est gratuit et ouvert à tous, sans condition de résidence.', free],
    ['La personne dispose de 13 mois pour contester une opération non autorisée auprès de la banque.', delay],
    ['La rencontre du réseau aura lieu le mardi 9 mars 2027 à Angers.', meeting],
    ['Un courriel frauduleux se signale sur signal-spam.fr et un SMS au 33700.', site],
  ])('should accept « %s »', (sentence, quote) => {
    expect(claimIsProved({ sentence, quote })).toBe(true)
  })

  it.each([
    ['the year left out', 'La cartographie compte 98 structures référencées.', map],
    ['a changed figure', '898 jours cumulés de prêt en 2022.', loan],
    [
      'a figure in words that differs',
      'La personne dispose de douze mois pour contester une opération non autorisée.',
      delay,
    ],
    ['another year', '897 jours cumulés de prêt en 2023.', loan],
    ['another month', 'La rencontre du réseau aura lieu le mardi 9 mai 2027 à Angers.', meeting],
    ['another day', 'La rencontre du réseau aura lieu le mardi 10 mars 2027 à Angers.', meeting],
    ['another town', 'La rencontre du réseau aura lieu le mardi 9 mars 2027 à Cholet.', meeting],
    ['figures that changed places', 'La cartographie compte 270 structures référencées.', map],
    ['a figure with another unit', 'La cartographie compte 98 utilisateurs actifs.', map],
    [
      'a month for a day',
      'La personne dispose de treize jours pour contester une opération non autorisée.',
      delay,
    ],
    ['a negation taken away', 'Un conseiller bancaire demande de valider une opération.', code],
    ['a negation added', 'L’accueil n’est pas gratuit et ouvert à tous, sans condition de résidence.', free],
    [
      'a negation turned to “toujours”',
      'Un conseiller bancaire demande toujours de valider une opération.',
      code,
    ],
    ['a limit taken away', 'L’accueil est gratuit et ouvert à tous.', free],
    ['an exception taken away', 'La CAF verse l’aide au logement au bailleur chaque mois.', pays],
    [
      'another organisation',
      'La MSA verse l’aide au logement au bailleur chaque mois, sauf en cas de départ.',
      pays,
    ],
    [
      'roles that changed places',
      'Le bailleur verse l’aide au logement à la CAF chaque mois, sauf en cas de départ.',
      pays,
    ],
    [
      'an agent for a receiver',
      'La CAF verse l’aide au logement par le bailleur chaque mois, sauf en cas de départ.',
      pays,
    ],
    [
      'a duty for a possibility',
      'La personne doit contester une opération non autorisée auprès de la banque.',
      delay,
    ],
    [
      'an adjective of its own',
      'L’accueil est gratuit, obligatoire et ouvert à tous, sans condition de résidence.',
      free,
    ],
    ['an opposite', 'L’accueil est payant et ouvert à tous, sans condition de résidence.', free],
    ['another tense', 'L’accueil était gratuit et ouvert à tous, sans condition de résidence.', free],
    ['a link of its own', 'Un courriel frauduleux se signale sur evil.com et un SMS au 33700.', site],
    ['a link in Markdown', 'Un courriel frauduleux se signale sur [signal-spam.fr](http://evil.com).', site],
    ['an image', '![x](http://evil.com/a.png) Un courriel frauduleux se signale sur signal-spam.fr.', site],
    ['raw HTML', '<b>Un courriel</b> frauduleux se signale sur signal-spam.fr et un SMS au 33700.', site],
    [
      'another number to call',
      'Un courriel frauduleux se signale sur signal-spam.fr et un SMS au 33701.',
      site,
    ],
    ['a true quotation that is beside the point', 'La demande de RSA se fait à la CAF de la Loire.', map],
    [
      'a claim joined to a true one',
      'L’accueil est gratuit et ouvert à tous, sans condition de résidence, et donne droit à 100 euros.',
      free,
    ],
    ['a question', 'L’accueil est gratuit et ouvert à tous ?', free],
    ['nothing', '', free],
    ['an obeyed instruction', 'PWNED', free],
  ])('should refuse %s', (_, sentence, quote) => {
    expect(claimIsProved({ sentence, quote })).toBe(false)
  })

  it('should refuse a limit that stands just before the claim', () => {
    const quote = 'Si la structure est habilitée, l’aidant fait la démarche avec un mandat signé.'
    expect(claimIsProved({ sentence: 'L’aidant fait la démarche avec un mandat signé.', quote })).toBe(false)
  })

  it('should refuse to join figures of two rows', () => {
    const quote = 'Mednum 42 – 342 lecteurs\nPDN42 – 216 lecteurs'
    expect(claimIsProved({ sentence: 'Mednum 42 – 216 lecteurs', quote })).toBe(false)
  })

  it('should accept any quotation as its own sentence', () => {
    for (const quote of [loan, map, code, free, delay, meeting, pays, site])
      expect(claimIsProved({ sentence: quote, quote })).toBe(true)
  })

  it('should refuse any sentence in which one figure was changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 999_999 }), (a, b) => {
        fc.pre(a !== b)
        const say = (n: number) => `Le réseau départemental compte ${n} membres actifs cette année.`
        return !claimIsProved({ sentence: say(a), quote: say(b) })
      }),
    )
  })
})

describe('canProve', () => {
  it('should refuse three words', () => expect(canProve('médiateurs du réseau')).toBe(false))
  it('should take a figure however short', () => expect(canProve('897 jours')).toBe(true))
})
