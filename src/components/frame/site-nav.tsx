'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { SearchLink } from './search-link'

/** One entry of the navigation: the path of its page and of those below it, and others that belong to it. */
export type NavEntry = { href: string; label: string; also?: string[] }

const isCurrent = (path: string, { href, also = [] }: NavEntry) =>
  href === '/' ? path === '/' : [href, ...also].some((start) => path.startsWith(start))

type Props = { label: string; entries: NavEntry[]; searchLabel: string }

/** The main navigation and the search; the current entry is underlined and said to screen readers. */
export function SiteNav({ label, entries, searchLabel }: Props) {
  const path = usePathname()
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-1">
        {entries.map((entry) => (
          <li key={entry.href}>
            <Link
              href={entry.href}
              aria-current={isCurrent(path, entry) ? 'page' : undefined}
              className="block border-b-3 border-transparent px-3 py-2 text-ink no-underline hover:border-edge aria-[current]:border-action aria-[current]:font-semibold"
            >
              {entry.label}
            </Link>
          </li>
        ))}
        <li>
          <SearchLink label={searchLabel} />
        </li>
      </ul>
    </nav>
  )
}
