/** Signing in and out. */
export const account = {
  title: 'Se connecter',
  lead: 'Un compte donne accès aux documents réservés au réseau. Poser une question n’en demande pas.',
  email: 'Adresse électronique',
  password: 'Mot de passe',
  show: 'Afficher le mot de passe',
  submit: 'Se connecter',
  refused: 'L’adresse ou le mot de passe ne convient pas. Vérifiez les deux, puis recommencez.',
  locked: 'Trop d’essais : ce compte est fermé pour quelques minutes. Attendez, puis recommencez.',
  missing: 'Écrivez l’adresse et le mot de passe.',
  unavailable: 'La connexion n’est pas possible pour le moment. Recommencez dans quelques secondes.',
  noAccount:
    'Pas de compte, ou mot de passe perdu ? La personne qui anime votre réseau peut en créer un autre.',
  already: 'Votre session est déjà ouverte, au nom de {name}.',
}
