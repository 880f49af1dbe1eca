/**
 * The labels of the national standard of places of digital mediation (« lieux de médiation numérique »), to the letter,
 * under stable keys; a test holds the two together.
 */
export const services = {
  demarches: 'Aide aux démarches administratives',
  quotidien: 'Maîtrise des outils numériques du quotidien',
  insertion: 'Insertion professionnelle via le numérique',
  securite: 'Utilisation sécurisée du numérique',
  parentalite: 'Parentalité et éducation avec le numérique',
  loisirs: 'Loisirs et créations numériques',
  comprehension: 'Compréhension du monde numérique',
  acces: 'Accès internet et matériel informatique',
  acquisition: 'Acquisition de matériel informatique à prix solidaire',
} as const

export const welcomed = {
  jeunes: 'Jeunes',
  etudiants: 'Étudiants',
  familles: 'Familles et/ou enfants',
  seniors: 'Seniors',
  femmes: 'Femmes',
} as const

export const care = {
  surdite: 'Surdité',
  moteur: 'Handicaps moteurs',
  mental: 'Handicaps mentaux',
  illettrisme: 'Illettrisme',
  anglais: 'Langues étrangères (anglais)',
  'autres-langues': 'Langues étrangères (autres)',
  'deficience-visuelle': 'Déficience visuelle',
} as const

export const fees = {
  gratuit: 'Gratuit',
  'sous-condition': 'Gratuit sous condition',
  payant: 'Payant',
} as const

export const waysIn = {
  'se-presenter': 'Se présenter',
  telephoner: 'Téléphoner',
  mail: 'Contacter par mail',
  prescription: 'Envoyer un mail avec une fiche de prescription',
  'rdv-en-ligne': 'Prendre un RDV en ligne',
  'sans-public': "Ce lieu n'accueille pas de public",
} as const

export const support = {
  autonomie: 'En autonomie',
  individuel: 'Accompagnement individuel',
  collectif: 'Dans un atelier collectif',
  distance: 'À distance',
} as const
