import type { ReactNode } from 'react'
import { Brand } from './brand'
import { type NavEntry, SiteNav } from './site-nav'

type Props = {
  name: string
  navLabel: string
  searchLabel: string
  entries: NavEntry[]
  children: ReactNode
}

/** The top of every page: mark, navigation, search, and who is signed in (`children`). */
export const SiteHeader = ({ name, navLabel, searchLabel, entries, children }: Props) => (
  <header className="no-print border-b border-line bg-sheet">
    <div className="page flex flex-wrap items-center gap-x-6 gap-y-1 py-2 lg:min-h-17">
      <Brand name={name} />
      <div className="order-last -ml-3 w-full lg:order-none lg:ml-0 lg:w-auto">
        <SiteNav label={navLabel} entries={entries} searchLabel={searchLabel} />
      </div>
      <div className="ml-auto">{children}</div>
    </div>
  </header>
)
