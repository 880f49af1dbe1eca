import { linkTo } from '@/src/components/ui/link-to'
import { Link } from '@/src/components/ui/page-link'
import { type Locale, messagesFor } from '@/src/messages/catalogue'

const kinds = ['offers', 'resources', 'places', 'network', 'volunteers'] as const

/** Something with a page of its own. */
export type SearchEntry = { kind: (typeof kinds)[number]; title: string; href: string; lines: string[] }

const shown = 6

const more = {
  offers: (words: string) => `/ateliers?q=${encodeURIComponent(words)}`,
  resources: (words: string) => `/ressources?q=${encodeURIComponent(words)}`,
  places: () => '/lieux',
  network: () => '/reseau',
  volunteers: () => '/benevoles',
}

/** `resources`: how many there are; only the first ones are among the entries. */
type Props = { locale: Locale; words: string; entries: SearchEntry[]; resources: number }

/** What was found, by kind, the first few of each and the way to the others. */
export function SearchGroups({ locale, words, entries, resources }: Props) {
  const t = messagesFor('search', locale)
  const countOf = (kind: SearchEntry['kind']) =>
    kind === 'resources' ? resources : entries.filter((entry) => entry.kind === kind).length
  const total = kinds.reduce((sum, kind) => sum + countOf(kind), 0)
  return (
    <>
      <p role="status" className="mt-6 font-semibold">
        {t('count', { count: total, words })}
      </p>
      {entries.length === 0 && (
        <p className="mt-2 max-w-measure">{t.rich('nothing', { link: linkTo('/') })}</p>
      )}
      {kinds.map((kind) => {
        const found = entries.filter((entry) => entry.kind === kind)
        if (found.length === 0) return null
        return (
          <section key={kind} className="mt-6 max-w-3xl">
            <h2>{t(`kinds.${kind}`)}</h2>
            <ul className="mt-1 border-t border-line">
              {found.slice(0, shown).map(({ title, href, lines }) => (
                <li key={href} className="border-b border-line py-3">
                  <h3>
                    <Link href={href}>{title}</Link>
                  </h3>
                  {lines[0] && <p className="text-ink-soft">{lines[0]}</p>}
                </li>
              ))}
            </ul>
            {countOf(kind) > shown && (
              <Link href={more[kind](words)} className="inline-flex min-h-11 items-center">
                {t('more', { count: countOf(kind) - shown })}
              </Link>
            )}
          </section>
        )
      })}
    </>
  )
}
