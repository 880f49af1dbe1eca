import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { cache } from 'react'
import { BackLink } from '@/src/components/frame/back-link'
import { ContactRows } from '@/src/components/network/contact-rows'
import { linkTo } from '@/src/components/ui/link-to'
import { Link } from '@/src/components/ui/page-link'
import { TextSection } from '@/src/components/ui/text-section'
import { addressOf } from '@/src/documents/addresses'
import { messagesFor } from '@/src/messages/catalogue'
import { currentLocale } from '../../../_lib/locale'
import { PreviewNote } from '../../../_lib/preview-note'
import { findOnePublished, isPreview } from '../../../_lib/read/find-published'
import { loaded } from '../../../_lib/read/linked'
import { currentReader } from '../../../_lib/read/reader'
import { presentPerson } from '../../present-network'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const read = cache(async (slug: string, preview: boolean) => {
  await connection()
  const person = await findOnePublished({
    ...(await currentReader()),
    collection: 'people',
    slug,
    preview,
    depth: 1,
  })
  // Nobody has a page without consent, whoever asks: editors work in the administration.
  return person?.consent ? person : undefined
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return {
    title: (await read((await params).slug, await isPreview(searchParams)))?.name,
    robots: { index: false },
  }
}

/** A person of the network: what the person can do, and the ways to reach the person that this reader may use. */
export default async function PersonPage({ params, searchParams }: Props) {
  const person = await read((await params).slug, await isPreview(searchParams))
  if (!person) notFound()
  const locale = await currentLocale()
  const t = messagesFor('network', locale)
  const shown = presentPerson(person, locale)
  const organisation = loaded(person.organisation)
  const skills = shown.skills.map(({ name, level }) => (level ? `${name} (${level})` : name))
  const hasContact = Boolean(person.email || person.phone)
  return (
    <article className="max-w-measure">
      <PreviewNote searchParams={searchParams} collection="people" record={person} />
      <BackLink href="/reseau" label={t('back')} />
      <h1 className="mt-1 mb-2">{shown.name}</h1>
      <p className="text-ink-soft">
        {shown.position}
        {shown.position && organisation && ' · '}
        {organisation && (
          <Link href={addressOf({ collection: 'organisations', ...organisation })}>{organisation.name}</Link>
        )}
      </p>
      {skills.length > 0 && <TextSection title={t('person.skills')} items={skills} />}
      {shown.topics.length > 0 && <TextSection title={t('person.topics')} items={shown.topics} />}
      {shown.action && <TextSection title={t('person.action')} text={shown.action} />}
      <section className="mt-8">
        <h2 className="mb-2">{t('person.contact')}</h2>
        {hasContact ? (
          <ContactRows labels={{ phone: t('person.phone'), email: t('person.email') }} contact={person} />
        ) : (
          <p>
            {organisation
              ? t.rich('person.through', {
                  organisation: organisation.name,
                  link: linkTo(addressOf({ collection: 'organisations', ...organisation })),
                })
              : t('person.throughNetwork')}
          </p>
        )}
      </section>
    </article>
  )
}
