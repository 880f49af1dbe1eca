/** What the command `ingest` says. */
export const ingestCommand = {
  description: 'verse des fichiers ou des dossiers dans la base',
  path: 'fichiers ou dossiers',
  visibility: 'qui peut lire',
  progress: '{done} · {path}',
  done: '{ok} dans la base, {failed} en échec.',
}
