/** What the commands `backup` and `restore` say. */
export const backup = {
  backup: 'Sauvegarde toute la base et ses fichiers dans une archive, même pendant que le site tourne',
  restore: 'Remet une sauvegarde à la place de la base, site arrêté',
  target: 'Archive à écrire, par exemple passerelle.tar.gz',
  source: 'Archive à relire',
  force: 'Remplace les données déjà présentes',
  reading: 'Lecture de {table} : {rows, number} lignes',
  filing: 'Fichiers : {files, number}',
  loading: 'Reprise de {table} : {rows, number} lignes',
  saved:
    'Sauvegarde terminée : {file} ({size, number, ::.0} Mo, {rows, number} lignes, {files, number} fichiers).',
  careful:
    'Elle contient des comptes et des données personnelles : rangez-la en lieu sûr, hors de cette machine.',
  restored:
    'Sauvegarde du {date, date, long} à {date, time, short} remise en place : {rows, number} lignes, {files, number} fichiers.',
  migrated: 'La base a été mise à jour ({count} migrations).',
}
