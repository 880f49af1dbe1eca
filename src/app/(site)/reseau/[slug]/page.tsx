import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { cache } from 'react'
import { BackLink } from '@/src/components/frame/back-link'
import { ContactRows } from '@/src/components/network/contact-rows'
import { PersonList } from '@/src/components/network/person-list'
import { Link } from '@/src/components/ui/page-link'
import { addressOf } from '@/src/documents/addresses'
import { messagesFor } from '@/src/messages/catalogue'
import { currentLocale } from '../../_lib/locale'
import { PreviewNote } from '../../_lib/preview-note'
import { findOnePublished, findPublished, isPreview } from '../../_lib/read/find-published'
import { currentReader } from '../../_lib/read/reader'
import { ReportFoot } from '../../_lib/report-foot'
import { presentOrganisation, presentPerson } from '../present-network'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const read = cache(async (slug: string, preview: boolean) => {
  await connection()
  const reader = await currentReader()
  const organisation = await findOnePublished({ ...reader, collection: 'organisations', slug, preview })
  if (!organisation) return undefined
  const where = { organisation: { equals: organisation.id } }
  const [places, people, missions] = await Promise.all([
    findPublished({ ...reader, collection: 'places', where, sort: 'name' }),
    findPublished({
      ...reader,
      collection: 'people',
      where: { and: [where, { consent: { equals: true } }] },
      sort: 'name',
      depth: 1,
    }),
    findPublished({ ...reader, collection: 'missions', where, sort: 'title' }),
  ])
  return { organisation, places, people, missions }
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const found = await read((await params).slug, await isPreview(searchParams))
  return { title: found?.organisation.name, description: found?.organisation.summary ?? undefined }
}

type Linked = { id: number; slug?: string | null }

/** A structure: what it does, how to reach it, its material, places, people and missions. */
export default async function OrganisationPage({ params, searchParams }: Props) {
  const found = await read((await params).slug, await isPreview(searchParams))
  if (!found) notFound()
  const locale = await currentLocale()
  const t = messagesFor('network', locale)
  const { organisation, places, people, missions } = found
  const shown = presentOrganisation(organisation, locale)
  const linksOf = (collection: 'places' | 'missions', records: (Linked & { label: string })[]) => (
    <ul className="mt-1 list-disc pl-6">
      {records.map(({ label, ...record }) => (
        <li key={record.id}>
          <Link href={addressOf({ collection, ...record })}>{label}</Link>
        </li>
      ))}
    </ul>
  )
  return (
    <article>
      <PreviewNote searchParams={searchParams} collection="organisations" record={organisation} />
      <BackLink href="/reseau" label={t('back')} />
      <h1 className="mt-1 mb-2 max-w-3xl">{shown.name}</h1>
      {shown.summary && <p className="mb-6 max-w-measure text-[1.1rem]">{shown.summary}</p>}
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-10">
        <aside className="sheet px-5 py-4 lg:order-last" aria-label={t('organisation.about')}>
          <h2 className="mb-3 text-[1.1rem]">{t('organisation.about')}</h2>
          <ContactRows
            rows={{
              [t('organisation.kind')]: shown.kind,
              [t('organisation.town')]: [organisation.postcode, organisation.commune]
                .filter(Boolean)
                .join(' '),
            }}
            labels={{
              phone: t('organisation.phone'),
              email: t('organisation.email'),
              website: t('organisation.website'),
            }}
            contact={organisation}
          />
        </aside>
        <div className="grid gap-8">
          {shown.material.length > 0 && (
            <section>
              <h2>{t('organisation.material')}</h2>
              <ul className="mt-1 list-disc pl-6">
                {shown.material.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </section>
          )}
          {places.length > 0 && (
            <section>
              <h2>{t('organisation.places')}</h2>
              {linksOf(
                'places',
                places.map(({ id, slug, name }) => ({ id, slug, label: name })),
              )}
            </section>
          )}
          {missions.length > 0 && (
            <section>
              <h2>{t('organisation.missions')}</h2>
              {linksOf(
                'missions',
                missions.map(({ id, slug, title }) => ({ id, slug, label: title })),
              )}
            </section>
          )}
          {people.length > 0 && (
            <section>
              <h2>{t('organisation.people')}</h2>
              <PersonList locale={locale} people={people.map((person) => presentPerson(person, locale))} />
            </section>
          )}
        </div>
      </div>
      <ReportFoot locale={locale} address={addressOf({ collection: 'organisations', ...organisation })} />
    </article>
  )
}
