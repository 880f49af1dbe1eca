// What the launcher says before the message catalogue can be loaded (it needs the installation that this prepares).
export const messages = {
  waiting: 'Un autre Passerelle prépare ce dossier : attente…',
  installing: 'Installation des bibliothèques (1 à 3 minutes la première fois)',
  bundling: 'Préparation des bibliothèques (quelques secondes)',
  building: 'Construction du site (1 à 2 minutes)',
  done: 'fait',
  again: 'Le téléchargement a échoué : nouvel essai…',
  oldNode: (version) =>
    `Node.js ${version} est trop ancien : il faut Node.js 22.13 ou plus récent. Celui de Passerelle est dans .node/node_modules/node-linux-*/bin dès que « ./passerelle » a été lancé.`,
  noNpm: 'il manque npm. Installez-le (Debian, Ubuntu : « sudo apt install npm »), puis relancez.',
  readOnly: (path) =>
    `le dossier ${path} n’est pas accessible en écriture. Donnez-vous le droit d’y écrire, puis relancez.`,
  full: 'le disque est plein. Libérez au moins 3 Go, puis relancez : rien n’a été perdu.',
  noNetwork: (code) =>
    `les bibliothèques n’ont pas pu être téléchargées (${code}). Vérifiez la connexion à Internet, puis relancez.`,
  installFailed: (log) => `l’installation des bibliothèques a échoué. Le détail est dans ${log}.`,
  bundleFailed: (log) =>
    `la préparation des bibliothèques a échoué ; chaque commande démarrera un peu plus lentement. Le détail est dans ${log}.`,
  buildFailed: (log) => `la construction du site a échoué. Le détail est dans ${log}.`,
}
