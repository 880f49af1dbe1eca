import type { Metadata } from 'next'
import { connection } from 'next/server'
import { z } from 'zod'
import { EventList } from '@/src/components/network/event-list'
import { OrganisationList } from '@/src/components/network/organisation-list'
import { PersonList } from '@/src/components/network/person-list'
import { SkillFilter } from '@/src/components/network/skill-filter'
import { linkTo } from '@/src/components/ui/link-to'
import { Link } from '@/src/components/ui/page-link'
import { messagesFor } from '@/src/messages/catalogue'
import { currentLocale } from '../_lib/locale'
import { currentReader } from '../_lib/read/reader'
import { presentEvent, presentOrganisation, presentPerson } from './present-network'
import { readNetwork } from './read-network'

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor('network', await currentLocale())('title') }
}

const searchSchema = z.object({ competence: z.string().max(100).catch('') })

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Who does what in the network: people by skill, structures with their material, meetings for members. */
export default async function NetworkPage({ searchParams }: Props) {
  await connection()
  const { competence } = searchSchema.parse(await searchParams)
  const locale = await currentLocale()
  const reader = await currentReader()
  const found = await readNetwork({ reader, skill: competence, now: new Date() })
  const t = messagesFor('network', locale)
  const skills = found.skills.map(({ slug, name }) => ({ slug: slug ?? '', name }))
  return (
    <>
      <h1 className="mt-8 mb-2 lg:mt-10">{t('title')}</h1>
      <p className="text-ink-soft">{t('lead')}</p>
      <p className="no-print flex flex-wrap gap-x-6">
        <Link href="/lieux" className="inline-flex min-h-11 items-center">
          {t('placesLink')}
        </Link>
        {reader.user && (
          <Link href="/proposer" className="inline-flex min-h-11 items-center">
            {t('contribute')}
          </Link>
        )}
      </p>
      <div className="mt-6 grid items-start gap-10 lg:grid-cols-2 lg:gap-12">
        <section>
          <h2>{t('people')}</h2>
          <p className="text-ink-soft">{t('peopleLead')}</p>
          <SkillFilter locale={locale} chosen={found.chosen} skills={skills} />
          {found.people.length === 0 && (
            <p role="status" className="mt-3">
              {found.chosen ? t('noPeopleSkill') : t('noPeople')}
            </p>
          )}
          {found.people.length > 0 && (
            <PersonList
              locale={locale}
              people={found.people.map((person) => presentPerson(person, locale))}
            />
          )}
          {!reader.user && (
            <p className="mt-3 text-ink-soft">
              {t.rich('membersOnly', { link: linkTo('/connexion?vers=/reseau') })}
            </p>
          )}
        </section>
        <div className="grid gap-10">
          {found.events.length > 0 && (
            <EventList locale={locale} events={found.events.map((event) => presentEvent(event, locale))} />
          )}
          <OrganisationList
            locale={locale}
            organisations={found.organisations.map((one) => presentOrganisation(one, locale))}
          />
        </div>
      </div>
    </>
  )
}
