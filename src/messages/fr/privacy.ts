/** The words of the marks that stand for personal data. */
export const privacy = {
  kinds: {
    nir: 'numéro de sécurité sociale',
    phone: 'téléphone',
    email: 'courriel',
    iban: 'IBAN',
    card: 'carte bancaire',
    identifier: 'identifiant',
    birthdate: 'date de naissance',
    name: 'nom',
    address: 'adresse',
  },
}
