import type { privacy as fr } from '@/src/messages/fr/privacy'

/** The words of the marks that stand for personal data. */
export const privacy: typeof fr = {
  kinds: {
    nir: 'social security number',
    phone: 'telephone',
    email: 'e-mail',
    iban: 'IBAN',
    card: 'bank card',
    identifier: 'identifier',
    birthdate: 'date of birth',
    name: 'name',
    address: 'address',
  },
}
