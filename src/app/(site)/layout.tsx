import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { SessionCorner } from '@/src/components/frame/session-corner'
import { SiteFooter } from '@/src/components/frame/site-footer'
import { SiteHeader } from '@/src/components/frame/site-header'
import { SkipLink } from '@/src/components/frame/skip-link'
import { messagesFor } from '@/src/messages/catalogue'
import { setLocale } from './_actions/set-locale'
import { signOut } from './_actions/sign-out'
import { currentLocale } from './_lib/locale'
import { currentUser } from './_lib/viewer'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = messagesFor('site', await currentLocale())
  return {
    title: { default: t('name'), template: `%s · ${t('name')}` },
    description: t('description'),
    icons: { icon: '/icon.svg' },
  }
}

export const viewport: Viewport = { themeColor: '#fbf9f4' }

/** The frame of every page that is not the admin. */
export default async function SiteLayout({ children }: { children: ReactNode }) {
  const locale = await currentLocale()
  const person = await currentUser()
  const t = messagesFor('site', locale)
  const entries = [
    { href: '/', label: t('ask') },
    { href: '/ateliers', label: t('workshops') },
    { href: '/ressources', label: t('resources') },
    { href: '/reseau', label: t('network'), also: ['/lieux', '/rencontres'] },
    { href: '/benevoles', label: t('volunteers'), also: ['/guides', '/chartes'] },
  ]
  return (
    <html lang={locale}>
      <body>
        <SkipLink label={t('skip')} />
        <SiteHeader
          name={t('name')}
          navLabel={t('nav')}
          menuLabel={t('menu')}
          searchLabel={t('searchLabel')}
          entries={entries}
        >
          <SessionCorner person={person} locale={locale} signOut={signOut} />
        </SiteHeader>
        <main id="contenu" tabIndex={-1} className="page focus:outline-none">
          {children}
        </main>
        <SiteFooter locale={locale} setLocale={setLocale} />
      </body>
    </html>
  )
}
