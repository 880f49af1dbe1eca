'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

/** One entry of the navigation. `href` is the path of its page and of those below it. */
export type NavEntry = { href: string; label: string }

const isCurrent = (path: string, href: string) => (href === '/' ? path === '/' : path.startsWith(href))

/** The main navigation; the current entry is underlined and said to screen readers. */
export function SiteNav({ label, entries }: { label: string; entries: NavEntry[] }) {
  const path = usePathname()
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-1">
        {entries.map(({ href, label: text }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={isCurrent(path, href) ? 'page' : undefined}
              className="block border-b-3 border-transparent px-3 py-2 text-ink no-underline hover:border-edge aria-[current]:border-action aria-[current]:font-semibold"
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
