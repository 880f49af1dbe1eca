/** The frame of every page: header, footer, errors. */
export const site = {
  name: 'Passerelle',
  description:
    'La base de connaissances commune de la médiation numérique, qui ne dit que ce qu’elle peut citer.',
  skip: 'Aller au contenu',
  nav: 'Navigation principale',
  ask: 'Demander',
  resources: 'Ressources',
  signIn: 'Se connecter',
  history: 'Mes questions',
  opinions: 'Avis',
  signOut: 'Se déconnecter',
  admin: 'Gérer la base',
  accessibility: 'Accessibilité',
  privacy: 'Confidentialité',
  language: 'English',
  promise: 'Passerelle cite ses sources, et dit quand elle ne sait pas.',
  notFoundTitle: 'Page introuvable',
  notFoundText:
    'Cette page n’existe pas, a été retirée, ou demande de se connecter. Vérifiez l’adresse, ou repartez d’ici :',
  errorTitle: 'La page n’a pas pu s’afficher',
  errorText: 'Une erreur s’est produite de notre côté. Ce que vous aviez écrit n’a pas été enregistré.',
  errorReference: 'À signaler si cela se répète : {digest}',
  retry: 'Recommencer',
  roles: {
    volunteer: 'bénévole',
    mediator: 'médiation',
    editor: 'édition',
    admin: 'administration',
  },
  visibility: {
    public: 'ouvert à tout le monde',
    network: 'réservé aux membres du réseau',
    professionals: 'réservé aux professionnels',
    editors: 'réservé à l’équipe éditoriale',
  },
}
