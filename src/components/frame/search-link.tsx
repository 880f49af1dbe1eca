import { Link } from '@/src/components/ui/page-link'

/** The way to the search of the site. */
export const SearchLink = ({ label }: { label: string }) => (
  <Link href="/recherche" className="grid size-11 place-items-center text-action" aria-label={label}>
    <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6" fill="none" strokeLinecap="round">
      <circle cx="10.5" cy="10.5" r="6.5" className="stroke-current" strokeWidth="2.5" />
      <path d="M15.5 15.5 L21 21" className="stroke-current" strokeWidth="2.5" />
    </svg>
  </Link>
)
