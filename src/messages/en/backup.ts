/** What the commands `backup` and `restore` say. */
export const backup = {
  backup: 'Backs up the whole base and its files into one archive, even while the site runs',
  restore: 'Puts a backup in the place of the base, the site being stopped',
  target: 'Archive to write, for example passerelle.tar.gz',
  source: 'Archive to read',
  force: 'Replaces the data that are there',
  reading: 'Reading {table}: {rows, number} rows',
  filing: 'Files: {files, number}',
  loading: 'Loading {table}: {rows, number} rows',
  saved: 'Backup complete: {file} ({size, number, ::.0} MB, {rows, number} rows, {files, number} files).',
  careful: 'It holds accounts and personal data: keep it in a safe place, away from this machine.',
  restored:
    'Backup of {date, date, long} at {date, time, short} put in place: {rows, number} rows, {files, number} files.',
  migrated: 'The base was brought up to date ({count} migrations).',
}
