import { createTranslator } from 'use-intl/core'
import { en } from '@/src/messages/en'
import { fr } from '@/src/messages/fr'

export const locales = ['fr', 'en'] as const
export type Locale = (typeof locales)[number]
export type Messages = typeof fr
type Namespace = Exclude<keyof Messages, 'errors'>

const catalogues: Record<Locale, Messages> = { fr, en }

/** A translator for one room of the interface: `messagesFor('ask')('submit')`. French unless told otherwise. */
export const messagesFor = <N extends Namespace>(namespace: N, locale: Locale = 'fr') =>
  createTranslator({ locale, messages: catalogues[locale], namespace, timeZone: 'Europe/Paris' })
