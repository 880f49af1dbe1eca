import { describe, expect, it } from 'vitest'
import { holdsKind, kindsAsked } from './answer-kinds'

describe('kindsAsked', () => {
  it.each([
    ['Combien de jours dure le prêt ?', ['number']],
    ['combien coûte un atelier', ['number', 'money']],
    ['Quand ouvre la permanence ?', ['date']],
    ['à quelle heure commence l’atelier', ['hour']],
    ['En quelle année le réseau est né ?', ['year']],
    ['Où se tient la rencontre ?', ['place']],
    ['Faut-il un ordinateur ou un téléphone ?', ['phone']],
    ['Qui anime le réseau ?', ['person']],
    ['Quel site pour une procuration ?', ['link']],
    ['pourquoi vider la corbeille', ['reason']],
    ['comment choisir un mot de passe', []],
  ])('should hear what « %s » asks for', (question, kinds) => {
    expect(kindsAsked(question)).toEqual(kinds)
  })
})

describe('holdsKind', () => {
  it.each([
    ['number', 'Le prêt dure quinze jours.', true],
    ['number', 'Le prêt est long.', false],
    ['number', 'Le bilan de 2022.', false],
    ['money', 'L’accueil est gratuit.', true],
    ['date', 'La rencontre a lieu le 25 janvier.', true],
    ['hour', 'Accueil à 9h30.', true],
    ['day', 'Permanence le mardi.', true],
    ['year', 'Le réseau est né en 2004.', true],
    ['place', 'La rencontre se tient à Feurs.', true],
    ['person', 'Le réseau est animé par Julie Martin.', true],
    ['phone', 'Appeler le 36 46.', true],
    ['link', 'La demande se fait sur caf.fr.', true],
    ['reason', 'On la vide car elle compte.', true],
    ['reason', 'On la vide le soir.', false],
  ] as const)('should look for a %s in « %s »', (kind, text, held) => {
    expect(holdsKind({ kind, text, known: new Set(['2022']) })).toBe(held)
  })
})
