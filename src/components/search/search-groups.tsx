import Link from 'next/link'
import { linkTo } from '@/src/components/ui/link-to'
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

type Props = { locale: Locale; words: string; entries: SearchEntry[] }

/** What was found, by kind, the first few of each and the way to the others. */
export function SearchGroups({ locale, words, entries }: Props) {
  const t = messagesFor('search', locale)
  return (
    <>
      <p role="status" className="mt-6 font-semibold">
        {t('count', { count: entries.length, words })}
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
            {found.length > shown && (
              <Link href={more[kind](words)} className="inline-flex min-h-11 items-center">
                {t('more', { count: found.length - shown })}
              </Link>
            )}
          </section>
        )
      })}
    </>
  )
}
