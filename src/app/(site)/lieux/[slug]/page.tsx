import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { cache } from 'react'
import { offersAddress } from '@/src/components/offers/listed-offer'
import { OfferList } from '@/src/components/offers/offer-list'
import { PlaceFacts } from '@/src/components/places/place-facts'
import { Link } from '@/src/components/ui/page-link'
import { PrintButton } from '@/src/components/ui/print-button'
import { addressOf } from '@/src/documents/addresses'
import { messagesFor } from '@/src/messages/catalogue'
import { comingOffers } from '@/src/search/find-offers'
import { openGazetteer } from '@/src/search/towns/read-communes'
import { openContent } from '../../_lib/content'
import { currentLocale } from '../../_lib/locale'
import { PreviewNote } from '../../_lib/preview-note'
import { isPreview } from '../../_lib/read/find-published'
import { ReportFoot } from '../../_lib/report-foot'
import { currentUser } from '../../_lib/viewer'
import { presentListed } from '../../ateliers/present-result'
import { presentPlaceFacts } from './present-place'
import { readPlace } from './read-place'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const read = cache(async (slug: string, preview: boolean) => {
  await connection()
  const { payload } = await openContent()
  const now = new Date()
  const user = await currentUser()
  const found = await readPlace({ payload, user, gazetteer: await openGazetteer(), slug, preview, now })
  return found && { ...found, now }
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const found = await read((await params).slug, await isPreview(searchParams))
  return { title: found?.place.name, description: found?.place.summary ?? undefined }
}

/** One place: how to come, when, what for, and what takes place there soon. */
export default async function PlacePage({ params, searchParams }: Props) {
  const found = await read((await params).slug, await isPreview(searchParams))
  if (!found) notFound()
  const { place, now } = found
  const locale = await currentLocale()
  const t = messagesFor('places', locale)
  const offers = comingOffers({ offers: found.offers, now }).map(presentListed(now))
  return (
    <article>
      <PreviewNote searchParams={searchParams} collection="places" record={place} />
      <p className="no-print mt-6">
        <Link href="/lieux" className="inline-flex min-h-11 items-center">
          {t('back')}
        </Link>
      </p>
      <h1 className="mt-1 mb-4 max-w-3xl">{place.name}</h1>
      {place.summary && <p className="mb-4 max-w-measure text-[1.1rem]">{place.summary}</p>}
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-10">
        <aside className="sheet px-5 py-4 lg:order-last" aria-label={t('about')}>
          <h2 className="mb-3 text-[1.1rem]">{t('about')}</h2>
          <PlaceFacts locale={locale} facts={presentPlaceFacts(place, locale)} />
          <PrintButton label={t('print')} />
        </aside>
        <div>
          {place.detail && <p className="mb-6 max-w-measure whitespace-pre-line">{place.detail}</p>}
          <section>
            <h2>{t('offers')}</h2>
            {offers.length === 0 && <p className="mt-2">{t('noOffers')}</p>}
            <OfferList locale={locale} offers={offers} near={[]} />
            <p className="no-print mt-3">
              <Link
                href={offersAddress({ ville: place.commune })}
                className="inline-flex min-h-11 items-center"
              >
                {t('allOffers', { town: place.commune })}
              </Link>
            </p>
          </section>
        </div>
      </div>
      <ReportFoot locale={locale} address={addressOf({ collection: 'places', ...place })} />
    </article>
  )
}
