import { type ErrorId, isPasserelleError } from '@/src/errors/errors'
import { en } from '@/src/messages/en'
import { fr } from '@/src/messages/fr'
import type { Locale } from './catalogue'

const fill = (message: string, details: Record<string, string | number>) =>
  message.replace(/\{(\w+)\}/g, (blank, name: string) => String(details[name] ?? blank))

/** The sentence that a person reads for an error; anything that is not ours becomes `internal:error`. */
export function errorMessage(error: unknown, locale: Locale = 'fr'): { id: ErrorId; message: string } {
  const id = isPasserelleError(error) ? error.id : 'internal:error'
  const details = isPasserelleError(error) ? error.details : {}
  return { id, message: fill((locale === 'fr' ? fr : en).errors[id], details) }
}
