import { describe, expect, it } from 'vitest'
import { holdsKind, kindsAsked } from './answer-kinds'

describe('kindsAsked', () => {
  it.each([
    ['Combien de jours dure le prêt ?', ['number']],
    ['combien coûte un atelier', ['money']],
    ['quel est le taux d’équipement', ['share']],
    ['quelle est l’adresse mail du réseau', ['email']],
    ['à quelle adresse se trouve le fablab', ['address']],
    ['comment s’appelle la présidente', ['name']],
    ['quelqu’un qui a perdu son téléphone', []],
    ['Quand ouvre la permanence ?', ['date']],
    ['à quelle heure commence l’atelier', ['hour']],
    ['En quelle année le réseau est né ?', ['year']],
    ['Où se tient la rencontre ?', ['place']],
    ['Faut-il un ordinateur ou un téléphone ?', []],
    ['quel est le numéro de la permanence', ['phone']],
    ['que faire quand le code n’arrive pas', []],
    ['les risques qui pèsent sur le compte', []],
    ['Qui anime le réseau ?', ['name']],
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
    ['name', 'Le réseau est animé par Julie Martin.', true],
    ['name', 'Le réseau de Loire est animé.', false],
    ['place', 'Elle a lieu à Loire.', false],
    ['number', 'Le bilan du 3 mars, né en 2019.', false],
    ['number', 'Nous avons 2000 visiteurs.', true],
    ['money', 'Le carnet vaut 100 €.', true],
    ['money', 'Le prix de l’atelier varie.', false],
    ['share', 'La moitié des habitants.', true],
    ['email', 'Écrire à contact@exemple.fr.', true],
    ['address', 'Au 3 rue Neuve.', true],
    ['phone', 'Appeler le 36 46.', true],
    ['link', 'La demande se fait sur caf.fr.', true],
    ['reason', 'On la vide car elle compte.', true],
    ['reason', 'On la vide le soir.', false],
  ] as const)('should look for a %s in « %s »', (kind, text, held) => {
    expect(holdsKind({ kind, text, known: new Set(['2022', 'loire']) })).toBe(held)
  })
})
