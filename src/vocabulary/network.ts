/** What volunteers may do, in the words of the network meeting that listed it; a test holds the labels together. */
export const missionKinds = {
  accueil: 'Accueil du public',
  'prise-en-main': 'Aide à la prise en main',
  animation: "Animation d'atelier",
  'pair-aidance': 'Pair-aidance entre habitants',
  administratif: 'Soutien administratif',
  communication: 'Communication / événementiel',
  reparation: 'Réparation / reconditionnement',
} as const

/** The technical level that a mission asks for. */
export const technicalLevels = {
  faible: 'Faible',
  moyen: 'Moyen',
  'moyen-eleve': 'Moyen à élevé',
  variable: 'Variable',
} as const

/** What people of the network are (La Coop). */
export const positions = {
  conseiller: 'Conseiller numérique',
  mediateur: 'Médiateur numérique',
  coordinateur: 'Coordinateur',
  benevole: 'Bénévole',
} as const

/** Why a reader reports a page (Les Bases). */
export const reportReasons = {
  inapproprie: 'Le contenu est inapproprié',
  obsolete: 'Le contenu est obsolète',
  erreurs: 'Il y a des erreurs',
  doublon: "C'est le doublon d'une autre ressource",
} as const
