import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { followUp } from './follow-up'

const identity = 'Comment refaire sa carte d’identité ?'
const loan = 'Combien de temps dure le prêt de la mallette robotique ?'
const workshops = 'Quels ateliers smartphone à Saint-Étienne ?'

const understood: [string, string, string][] = [
  [identity, 'Et pour un mineur ?', 'Comment refaire sa carte d’identité pour un mineur ?'],
  [identity, 'et à Roanne ?', 'Comment refaire sa carte d’identité à Roanne ?'],
  [identity, 'pour un mineur ?', 'Comment refaire sa carte d’identité pour un mineur ?'],
  [identity, 'combien ça coûte ?', 'Combien ça coûte, pour refaire sa carte d’identité ?'],
  [identity, 'Et combien ça coûte ?', 'Combien ça coûte, pour refaire sa carte d’identité ?'],
  [identity, 'c’est gratuit ?', 'C’est gratuit, pour refaire sa carte d’identité ?'],
  [identity, 'quels papiers il faut ?', 'Quels papiers il faut, pour refaire sa carte d’identité ?'],
  [
    identity,
    'quels documents faut-il apporter',
    'Quels documents faut-il apporter, pour refaire sa carte d’identité ?',
  ],
  [identity, 'Et les horaires ?', 'Les horaires, pour refaire sa carte d’identité ?'],
  [identity, 'où s’inscrire ?', 'Où s’inscrire, pour refaire sa carte d’identité ?'],
  [identity, 'et sans adresse mail ?', 'Comment refaire sa carte d’identité sans adresse mail ?'],
  [identity, 'et en ligne ?', 'En ligne, pour refaire sa carte d’identité ?'],
  [
    identity,
    'et si la personne est à l’étranger ?',
    'Comment refaire sa carte d’identité, si la personne est à l’étranger ?',
  ],
  [identity, 'Ok merci, et pour un bébé ?', 'Comment refaire sa carte d’identité pour un bébé ?'],
  [identity, 'combien de temps ça prend ?', 'Combien de temps ça prend, pour refaire sa carte d’identité ?'],
  [identity, 'pourquoi ?', 'Pourquoi, pour refaire sa carte d’identité ?'],
  [loan, 'qui peut l’emprunter ?', 'Qui peut l’emprunter : le prêt de la mallette robotique ?'],
  [loan, 'est-ce que ça se renouvelle ?', 'Est-ce que ça se renouvelle : le prêt de la mallette robotique ?'],
  [loan, 'Et la tablette ?', 'Combien de temps dure le prêt de la mallette robotique, et la tablette ?'],
  [
    loan,
    'et pendant les vacances ?',
    'Combien de temps dure le prêt de la mallette robotique pendant les vacances ?',
  ],
  [workshops, 'et à Roanne ?', 'Quels ateliers smartphone à Roanne ?'],
  [workshops, 'et le samedi ?', 'Quels ateliers smartphone à Saint-Étienne le samedi ?'],
  [workshops, 'Et pour les débutants ?', 'Quels ateliers smartphone à Saint-Étienne pour les débutants ?'],
  ['Quelle aide pour un majeur ?', 'et pour un mineur ?', 'Quelle aide pour un mineur ?'],
  ['À quoi sert FranceConnect ?', 'c’est obligatoire ?', 'C’est obligatoire : FranceConnect ?'],
  [
    'Combien ça coûte, pour refaire sa carte d’identité ?',
    'et combien de temps ça prend ?',
    'Combien de temps ça prend, pour refaire sa carte d’identité ?',
  ],
  [
    'Mme [nom 1] veut refaire son passeport, comment faire ?',
    'et pour un mineur ?',
    'Mme veut refaire son passeport, comment faire pour un mineur ?',
  ],
]

const alone: [string, string][] = [
  [identity, 'Comment reconnaître un message d’hameçonnage ?'],
  [identity, 'À quoi sert FranceConnect ?'],
  [identity, 'En quoi consiste Aidants Connect ?'],
  [identity, 'Elle a perdu sa carte vitale, que faire ?'],
  [identity, 'Et comment reconnaître un message d’hameçonnage ?'],
  [identity, 'Une personne bénévole peut-elle faire une démarche à la place de quelqu’un ?'],
  [identity, 'Où signaler un SMS frauduleux ?'],
  [identity, 'mot de passe oublié ameli'],
  [identity, 'Pour déclarer ses impôts ?'],
  [identity, 'Il y a un atelier tablette à Firminy ?'],
  [identity, '???'],
  [identity, 'Quel est le numéro de Cybermalveillance ?'],
  ['?', 'et pour un mineur ?'],
]

describe('followUp', () => {
  it.each(understood)('should read after « %s » the words « %s »', (previous, question, full) => {
    expect(followUp({ question, previous })).toBe(full)
  })

  it.each(alone)('should leave alone, after « %s », « %s »', (previous, question) => {
    expect(followUp({ question, previous })).toBeUndefined()
  })

  it('should understand a chain of follow-ups', () => {
    const first = followUp({ previous: identity, question: 'Et pour un mineur ?' }) ?? ''
    const second = followUp({ previous: first, question: 'et à Roanne ?' }) ?? ''
    expect(second).toBe('Comment refaire sa carte d’identité pour un mineur à Roanne ?')
    expect(followUp({ previous: second, question: 'c’est payant ?' })).toContain(
      'carte d’identité pour un mineur',
    )
  })

  it('should never make a question that is too long, nor stumble over anything', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), fc.string({ maxLength: 200 }), (previous, question) => {
        expect(followUp({ previous, question })?.length ?? 0).toBeLessThanOrEqual(2000)
      }),
    )
    const long = 'très '.repeat(400)
    expect(followUp({ previous: `${long}?`, question: 'et à Roanne ?' })).toBeUndefined()
  })
})
