import type { ingestCommand as fr } from '@/src/messages/fr/ingest-command'

/** What the command `ingest` says. */
export const ingestCommand: typeof fr = {
  description: 'brings files or folders into the base',
  path: 'files or folders',
  visibility: 'who may read',
  progress: '{done} · {path}',
  done: '{ok} in the base, {failed} failed.',
}
