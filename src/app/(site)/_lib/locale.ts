import { cookies } from 'next/headers'
import { type Locale, locales } from '@/src/messages/catalogue'

/** The cookie that remembers a choice of language; without it the site is in French. */
export const localeCookie = 'langue'

/** The language of this request: French unless the person chose otherwise here. */
export async function currentLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(localeCookie)?.value
  return locales.find((locale) => locale === chosen) ?? 'fr'
}
