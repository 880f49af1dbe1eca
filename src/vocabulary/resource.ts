/**
 * The field's own labels for a resource, under stable keys that the database stores.
 * The labels are those of `field/taxonomies.json` to the letter; a test holds the two together.
 */
export const themeGroups = {
  'Inclusion numérique': {
    accessibilite: 'Accessibilité',
    'aide-demarches': 'Aide aux démarches administratives',
    diagnostic: 'Diagnostic de compétences numériques',
    'maitrise-outils': 'Maîtrise des outils numériques',
    navigation: 'Navigation sur Internet',
    sante: 'Numérique en santé',
    parentalite: 'Parentalité',
    'reseaux-sociaux': 'Réseaux sociaux & communication',
    'risques-cyber': 'Risques cyber et protection',
  },
  'Culture numérique': {
    citoyennete: 'Citoyenneté & engagement',
    programmation: 'Code & programmation',
    donnees: 'Données',
    'education-medias': 'Éducation aux médias',
    emploi: 'Emploi & entrepreneuriat',
    'intelligence-artificielle': 'Intelligence artificielle',
    'jeux-video': 'Jeux vidéo',
    loisirs: 'Loisirs et créations numériques',
  },
  'Communs & souveraineté': {
    communs: 'Communs numériques',
    economie: 'Économie numérique',
    gouvernances: 'Gouvernances partagées',
    'licences-libres': 'Open source et licences libres',
    souverainete: 'Souveraineté numérique & hébergement des données',
  },
  'Numérique & environnement': {
    ecoconception: 'Écoconception de services numériques',
    'materiel-reconditionne': 'Matériel reconditionné',
    mobilites: 'Mobilités',
    environnement: "Numérique au service de l'environnement",
    sobriete: 'Sobriété numérique',
    territoires: 'Territoires connectés et durables',
    'usages-responsables': 'Usages responsables du numérique',
  },
} as const

/** Every theme, without its group. */
export const themes = {
  ...themeGroups['Inclusion numérique'],
  ...themeGroups['Culture numérique'],
  ...themeGroups['Communs & souveraineté'],
  ...themeGroups['Numérique & environnement'],
} as const
export type Theme = keyof typeof themes

export const resourceKinds = {
  pedagogique: 'Ressources pédagogiques',
  outil: 'Outils numériques',
  annuaire: 'Annuaire',
  article: 'Article',
  'boite-a-outils': 'Boîte à outils',
  infographie: 'Infographie',
  methodologie: 'Méthodologie',
  questionnaire: 'Questionnaire',
  video: 'Vidéo / Webinaire',
} as const
export type ResourceKind = keyof typeof resourceKinds

/** Kinds that a network needs beside those of the field's platform. */
export const networkKinds = { 'compte-rendu': 'Compte rendu', projet: 'Fiche projet' } as const

export const audiences = {
  'tous-publics': 'Tous publics',
  mineurs: 'Enfants mineurs',
  adultes: 'Adultes',
  seniors: 'Seniors & personnes âgées',
  parents: 'Parents',
  'tres-eloignes': 'Personnes très éloignées du numérique',
  handicap: "Personnes en situation de handicap et/ou de perte d'autonomie",
  insertion: 'Personnes en insertion sociale et/ou professionnelle',
  illettrisme: "Personnes en situation d'illettrisme",
  allophones: "Personnes allophones / réfugiées / demandeuses d'asile",
} as const
export type Audience = keyof typeof audiences

/** The licence decides whether a text may be passed on; the last one says that nobody granted anything. */
export const licences = {
  'etalab-2.0': 'Etalab 2.0',
  'cc-by-sa-4.0': 'CC BY-SA 4.0',
  'cc-by-nc-sa-4.0': 'CC BY-NC-SA 4.0',
  aucune: 'Sans licence',
} as const
export type Licence = keyof typeof licences
