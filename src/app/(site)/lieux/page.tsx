import type { Metadata } from 'next'
import { connection } from 'next/server'
import { z } from 'zod'
import { PlaceList } from '@/src/components/places/place-list'
import { PlaceSearch } from '@/src/components/places/place-search'
import { TownMap } from '@/src/components/places/town-map'
import { fileLinkTo } from '@/src/components/ui/link-to'
import { Link } from '@/src/components/ui/page-link'
import { messagesFor } from '@/src/messages/catalogue'
import { openGazetteer } from '@/src/search/towns/read-communes'
import { openContent } from '../_lib/content'
import { currentLocale } from '../_lib/locale'
import { currentUser } from '../_lib/viewer'
import { presentMaps, presentTowns } from './present-places'
import { placesAround, readPlaces } from './read-places'

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor('places', await currentLocale())('title') }
}

const searchSchema = z.object({ ville: z.string().trim().max(80).catch('') })

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Where somebody helps: places by commune, nearest first once a town is named, with a map drawn here. */
export default async function PlacesPage({ searchParams }: Props) {
  await connection()
  const { ville } = searchSchema.parse(await searchParams)
  const [locale, user, gazetteer] = await Promise.all([currentLocale(), currentUser(), openGazetteer()])
  const { payload } = await openContent()
  const places = await readPlaces({ payload, user })
  const { found, town } = placesAround({ places, gazetteer, typed: ville })
  const towns = presentTowns({ found, locale })
  const maps = presentMaps({ found, towns })
  const t = messagesFor('places', locale)
  const outcome = () => {
    if (ville && !town) return t('unknownTown', { town: ville })
    if (town && !town.circle) return t('nothingAround', { town: town.name })
    if (town?.circle) return t('around', { count: found.length, km: town.circle, town: town.name })
    return found.length > 0 ? t('count', { count: found.length }) : t('nothing')
  }
  return (
    <>
      <h1 className="mt-8 mb-2 lg:mt-10">{t('title')}</h1>
      <p className="mb-5 text-ink-soft">{t('lead')}</p>
      <PlaceSearch locale={locale} town={ville} />
      <p role="status" className="mt-5 mb-3 font-semibold">
        {outcome()}
        {ville && (
          <Link href="/lieux" className="ml-3 font-normal">
            {t('clear')}
          </Link>
        )}
      </p>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_26rem] lg:gap-10">
        <div>
          {towns.length > 0 && <PlaceList locale={locale} towns={towns} />}
          <p className="no-print mt-8 max-w-measure text-ink-soft">
            {t.rich('export', { json: fileLinkTo('/lieux.json'), csv: fileLinkTo('/lieux.csv') })}
          </p>
        </div>
        {maps.length > 0 && (
          <section aria-label={t('map')} className="sheet grid gap-4 p-4">
            <h2 className="text-[1.1rem]">{t('map')}</h2>
            <p className="text-ink-soft">{t('mapLead')}</p>
            {maps.map((map) => (
              <TownMap key={map.spots[0]?.number} locale={locale} map={map} />
            ))}
          </section>
        )}
      </div>
    </>
  )
}
