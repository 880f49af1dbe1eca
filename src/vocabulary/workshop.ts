/** The field's own labels for workshops (La Coop), to the letter, under stable keys; a test holds the two together. */
export const topics = {
  diagnostic: 'Diagnostic numérique',
  'prise-en-main': 'Prendre en main du matériel',
  maintenance: 'Maintenance de matériel',
  contenus: 'Gérer ses contenus numériques',
  navigation: 'Navigation sur internet',
  courriel: 'E-mail',
  bureautique: 'Bureautique',
  'reseaux-sociaux': 'Réseaux sociaux communication',
  sante: 'Santé',
  'banque-achats': 'Banque et achats en ligne',
  professionnel: 'Accompagner un professionnel',
  insertion: 'Insertion professionnelle',
  securite: 'Prévention en sécurité numérique',
  parentalite: 'Parentalité',
  scolarite: 'Scolarité et numérique',
  creer: 'Créer avec le numérique',
  culture: 'Culture numérique',
  ia: 'Intelligence artificielle (IA)',
  demarches: 'Aide aux démarches administratives',
} as const
export type Topic = keyof typeof topics

/** How far a person has come on the path of the schéma départemental. */
export const stages = {
  decouverte: 'Découverte',
  inclusion: 'Inclusion',
  mediation: 'Médiation',
  expertise: 'Expertise',
} as const

export const workshopLevels = {
  debutant: 'Débutant',
  intermediaire: 'Intermédiaire',
  avance: 'Avancé',
} as const

export const workshopFormats = { individuel: 'Individuel', collectif: 'Collectif' } as const

export const equipment = {
  ordinateur: 'Ordinateur',
  telephone: 'Téléphone',
  tablette: 'Tablette',
  autre: 'Autre',
  aucun: 'Pas de matériel',
} as const
