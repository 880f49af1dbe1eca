/** What the commands `backup` and `restore` say. */
export const backup = {
  backup: 'Backs up the whole base and its files into one archive, even while the site runs',
  restore: 'Puts a backup in the place of the base, the site being stopped',
  target: 'Archive to write, for example passerelle.tar.gz',
  source: 'Archive to read',
  force: 'Replaces the data that are there',
  reading: 'Reading {table}: {rows} rows',
  filing: 'Files: {files}',
  loading: 'Loading {table}: {rows} rows',
  saved: 'Backup complete: {file} ({size} MB, {rows} rows, {files} files).',
  careful: 'It holds accounts and personal data: keep it in a safe place, away from this machine.',
  restored: 'Backup of {date} put in place: {rows} rows, {files} files.',
  migrated: 'The base was brought up to date ({count} migrations).',
}
