'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { Link } from '@/src/components/ui/page-link'
import { SearchLink } from './search-link'
import { SiteMenu } from './site-menu'

/** One entry of the navigation: the path of its page and of those below it, and others that belong to it. */
export type NavEntry = { href: string; label: string; also?: string[] }

const isCurrent = (path: string, { href, also = [] }: NavEntry) =>
  href === '/' ? path === '/' : [href, ...also].some((start) => path.startsWith(start))

type Props = {
  label: string
  menuLabel: string
  entries: NavEntry[]
  searchLabel: string
  children: ReactNode
}

/**
 * The main navigation, the search and what belongs to the person (`children`), in a menu on a phone. The current entry
 * is underlined, on a phone marked at its side, and said to screen readers.
 */
export function SiteNav({ label, menuLabel, entries, searchLabel, children }: Props) {
  const path = usePathname()
  return (
    <nav aria-label={label} className="lg:grow">
      <SiteMenu label={menuLabel}>
        <ul className="lg:flex lg:gap-1">
          {entries.map((entry) => (
            <li key={entry.href} className="border-b border-line lg:border-0">
              <Link
                href={entry.href}
                aria-current={isCurrent(path, entry) ? 'page' : undefined}
                className="block border-l-4 border-transparent px-3 py-2.5 text-ink no-underline hover:border-edge aria-[current]:border-action aria-[current]:font-semibold lg:border-b-3 lg:border-l-0 lg:py-2"
              >
                {entry.label}
              </Link>
            </li>
          ))}
          <li className="hidden lg:block">
            <SearchLink label={searchLabel} />
          </li>
        </ul>
        {children}
      </SiteMenu>
    </nav>
  )
}
