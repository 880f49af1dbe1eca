'use server'

import { cookies } from 'next/headers'
import { locales } from '@/src/messages/catalogue'
import { localeCookie } from '../_lib/locale'

const year = 60 * 60 * 24 * 365

/** Remembers the language that the form names; anything else changes nothing. */
export async function setLocale(form: FormData): Promise<void> {
  const locale = locales.find((one) => one === form.get('locale'))
  if (!locale) return
  const jar = await cookies()
  jar.set(localeCookie, locale, { maxAge: year, path: '/', sameSite: 'lax', httpOnly: true })
}
