import { createTranslator } from 'use-intl/core'
import { en } from '@/src/messages/en'
import { fr } from '@/src/messages/fr'
import { typesetAll } from './typeset'

export const locales = ['fr', 'en'] as const
export type Locale = (typeof locales)[number]
export type Messages = typeof fr
type Namespace = Exclude<keyof Messages, 'errors'>

/** The sentences of each language, French ones set as French asks. */
export const catalogues: Record<Locale, Messages> = { fr: typesetAll(fr), en }

/** A translator for one room of the interface: `messagesFor('ask')('submit')`. French unless told otherwise. */
export const messagesFor = <N extends Namespace>(namespace: N, locale: Locale = 'fr') =>
  createTranslator({ locale, messages: catalogues[locale], namespace, timeZone: 'Europe/Paris' })
