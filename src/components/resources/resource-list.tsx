import { linkTo } from '@/src/components/ui/link-to'
import { Link } from '@/src/components/ui/page-link'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { ListedResource } from './listed-resource'
import { PageLinks } from './page-links'
import type { ResourceChoices } from './resource-choices'
import { ResourceRow } from './resource-row'

type Props = {
  locale: Locale
  found: { resources: ListedResource[]; total: number; page: number; pages: number }
  choices: ResourceChoices
  signedIn: boolean
}

/** How many resources were found, the resources one a line, and the way to the next ones. */
export function ResourceList({ locale, found, choices, signedIn }: Props) {
  const t = messagesFor('resources', locale)
  const { resources, total, page, pages } = found
  const { q: words } = choices
  const isNarrowed = Object.values(choices).some(Boolean)
  return (
    <section className="mt-8 max-w-3xl">
      <h2 className="text-[1rem]" aria-live="polite">
        {words ? t('countFor', { count: total, query: words }) : t('count', { count: total })}
        {isNarrowed && (
          <Link href="/ressources" className="ml-3 font-normal">
            {t('clear')}
          </Link>
        )}
      </h2>
      {total === 0 && (
        <p className="mt-3 max-w-measure">
          {words ? t.rich('nothing', { link: linkTo('/') }) : t('nothingChosen')}
        </p>
      )}
      {resources.length > 0 && (
        <ul className="mt-3 border-t border-line">
          {resources.map((resource) => (
            <ResourceRow key={resource.id} locale={locale} resource={resource} />
          ))}
        </ul>
      )}
      <PageLinks locale={locale} page={page} pages={pages} choices={choices} />
      {!signedIn && (
        <p className="mt-6 text-ink-soft">
          {t.rich('anonymous', { link: linkTo('/connexion?vers=/ressources') })}
        </p>
      )}
    </section>
  )
}
