import { describe, expect, it } from 'vitest'
import { questionForEmbedding } from './politeness'

describe('questionForEmbedding', () => {
  it.each([
    ['Bonjour, comment créer un compte ameli ?', 'comment créer un compte ameli ?'],
    ['Bonjour à tous, qui prête des tablettes ? Merci d’avance', 'qui prête des tablettes ?'],
    ['comment signer la charte svp', 'comment signer la charte'],
    [
      'Où est la permanence ? Je vous remercie par avance de votre réponse. Cordialement',
      'Où est la permanence ?',
    ],
    ['Comment changer de mot de passe, s’il vous plaît ?', 'Comment changer de mot de passe ?'],
    ['Où est-ce ? Bonne journée !', 'Où est-ce ?'],
    ['Et pour un mineur ?', 'Et pour un mineur ?'],
    ['Qui remercier pour votre aide ?', 'Qui remercier pour votre aide ?'],
    ['Quel est le montant du Pass numérique ?', 'Quel est le montant du Pass numérique ?'],
  ])('should cut courtesy from « %s »', (question, bare) => {
    expect(questionForEmbedding(question)).toBe(bare)
  })

  it('should keep a message that is only polite', () => {
    expect(questionForEmbedding(' Bonjour et merci ! ')).toBe('Bonjour et merci !')
  })

  it('should keep words that only contain a polite one', () => {
    const question = 'Mercier et sa bonjourade : qui est-ce ?'
    expect(questionForEmbedding(question)).toBe(question)
  })
})
