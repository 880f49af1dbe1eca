import type { Metadata } from 'next'
import { connection } from 'next/server'
import { NoOffers } from '@/src/components/offers/no-offers'
import { OfferFilters } from '@/src/components/offers/offer-filters'
import { OfferList } from '@/src/components/offers/offer-list'
import { OfferOutcome } from '@/src/components/offers/offer-outcome'
import { OfferSearch } from '@/src/components/offers/offer-search'
import { OffersFoot } from '@/src/components/offers/offers-foot'
import { messagesFor } from '@/src/messages/catalogue'
import { findOffers } from '@/src/search/find-offers'
import { openGazetteer } from '@/src/search/towns/read-communes'
import { openContent } from '../_lib/content'
import { currentLocale } from '../_lib/locale'
import { readGlossary, readOffers } from '../_lib/read/read-offers'
import { currentUser } from '../_lib/viewer'
import { presentResult } from './present-result'
import { readChoices } from './read-choices'

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor('offers', await currentLocale())('navTitle') }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** What the public may come to: workshops, drop-in hours, appointments, soonest first, by words, town and date. */
export default async function OffersPage({ searchParams }: Props) {
  await connection()
  const { choices, query } = readChoices(await searchParams)
  const [locale, user, gazetteer] = await Promise.all([currentLocale(), currentUser(), openGazetteer()])
  const { payload } = await openContent()
  const now = new Date()
  const offers = await readOffers({ payload, user, gazetteer, now })
  const glossary = await readGlossary({ payload, user })
  const shown = presentResult({
    result: findOffers({ offers, glossary, gazetteer, now, query }),
    choices,
    now,
  })
  const t = messagesFor('offers', locale)
  const { words } = shown.understood
  return (
    <>
      <h1 className="mt-8 mb-2 lg:mt-10">{t('title')}</h1>
      <p className="mb-5 text-ink-soft">{t('lead')}</p>
      <OfferSearch locale={locale} choices={choices} />
      <div className="mt-6 grid items-start gap-x-11 gap-y-5 lg:grid-cols-[17rem_minmax(0,1fr)]">
        <aside className="no-print" aria-label={t('refine')}>
          <OfferFilters locale={locale} choices={choices} counts={shown.counts} />
        </aside>
        <section aria-label={t('list')}>
          <OfferOutcome locale={locale} understood={shown.understood} choices={choices} />
          {shown.nothing && (
            <NoOffers
              locale={locale}
              why={shown.nothing}
              choices={choices}
              words={words}
              town={shown.townName}
            />
          )}
          <OfferList locale={locale} offers={shown.offers} near={shown.near} />
          <OffersFoot locale={locale} />
        </section>
      </div>
    </>
  )
}
