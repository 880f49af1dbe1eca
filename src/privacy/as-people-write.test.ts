import { describe, expect, it } from 'vitest'
import { privacy } from '@/src/messages/fr/privacy'
import { mask, withoutPersonalData } from './mask'

const hide = (text: string) => mask({ text, labels: privacy.kinds }).text

const written: [string, string][] = [
  ['(06) 12 34 56 78', '[téléphone 1]'],
  ['zéro six douze trente-quatre cinquante-six soixante-dix-huit', '[téléphone 1]'],
  ['mail : jdupont@orange', 'mail : [courriel 1]'],
  ['jdupont at orange point fr', '[courriel 1]'],
  ['RIB 30006 00001 12345678901 89', 'RIB [IBAN 1]'],
  ['5412 7512 3456 7890 crypto 123', '[carte bancaire 1] crypto [carte bancaire 2]'],
  ['M.Girard a appelé', 'M.[nom 1] a appelé'],
  ['mon père Robert Girard ne sait pas', 'mon père [nom 1] ne sait pas'],
  ['ma voisine Lucette n’a pas de mail', 'ma voisine [nom 1] n’a pas de mail'],
  ['Je suis Odile Garnier, bénévole', 'Je suis [nom 1], bénévole'],
  ['Mon nom est Girard Lucette', 'Mon nom est [nom 1]'],
  ['adresse : 14 r. de la République, Roanne', 'adresse : [adresse 1], Roanne'],
  ['date de naissance : 1954-03-12', 'date de naissance : [date de naissance 1]'],
  ['CNI X4RTBPFW4 perdue', 'CNI [identifiant 1] perdue'],
  ['son mot de passe est Azerty1234', 'son mot de passe est [identifiant 1]'],
  ['le code de sa carte est 4321', 'le code de sa carte est [identifiant 1]'],
  ['immatriculation AB-123-CD', 'immatriculation [identifiant 1]'],
]

const readable = [
  'C’est France Services ?',
  'un ami Facebook de mon fils',
  'la dame Pronote',
  'mot de passe oublié, que faire ?',
  'un mot de passe de 12 caractères',
  'mon code postal est 42300',
  'je n’ai pas signé de contrat de travail',
  'Qui peut être maître d’apprentissage ?',
  'Comment s’appelle l’application des impôts ?',
  'un monsieur illettré',
  'M.Le maire',
  'son nom est refusé par le site',
  'loi 2005-102 du 11 février 2005',
]

describe('personal data as people write it', () => {
  it.each(written)('should be masked: %s', (text, masked) => expect(hide(text)).toBe(masked))
  it.each(readable)('should leave words readable: %s', (text) => expect(hide(text)).toBe(text))

  it('should leave a text that embedders may read', () => {
    expect(withoutPersonalData('Mme Roux, 06 12 34 56 78, veut un atelier')).toBe('Mme …, …, veut un atelier')
    expect(withoutPersonalData('Quel atelier ?')).toBe('Quel atelier ?')
  })
})
