import type { ReactNode } from 'react'
import { Brand } from './brand'
import { SearchLink } from './search-link'
import { type NavEntry, SiteNav } from './site-nav'

type Props = {
  name: string
  navLabel: string
  menuLabel: string
  searchLabel: string
  entries: NavEntry[]
  children: ReactNode
}

/**
 * The top of every page, in one row: mark, search and menu on a phone; on a wide screen mark, navigation, search, and
 * who is signed in (`children`).
 */
export const SiteHeader = ({ name, navLabel, menuLabel, searchLabel, entries, children }: Props) => (
  <header className="no-print border-b border-line bg-sheet">
    <div className="page relative py-2 lg:flex lg:items-start lg:gap-6 lg:py-3">
      <div className="flex items-center justify-between min-[20rem]:pr-25 lg:pr-0">
        <Brand name={name} />
        <div className="lg:hidden">
          <SearchLink label={searchLabel} />
        </div>
      </div>
      <SiteNav label={navLabel} menuLabel={menuLabel} entries={entries} searchLabel={searchLabel}>
        {children}
      </SiteNav>
    </div>
  </header>
)
