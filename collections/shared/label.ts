import { type Locale, locales, messagesFor } from '@/src/messages/catalogue'

/** A message of the administration, by its path: `resource.title`. */
export type AdminKey = Parameters<ReturnType<typeof messagesFor<'admin'>>>[0]

/** A label in every language of the interface, as Payload asks for it. */
export const label = (key: AdminKey) =>
  Object.fromEntries(locales.map((locale) => [locale, messagesFor('admin', locale)(key)])) as Record<
    Locale,
    string
  >

/** A message in the language of the person behind the call, for what a validation answers. */
export const messageIn = (language: string | undefined, key: AdminKey) =>
  messagesFor('admin', language === 'en' ? 'en' : 'fr')(key)
