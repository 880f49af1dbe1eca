import { Link } from '@/src/components/ui/page-link'

/** The way back to the list that a page belongs to. */
export const BackLink = ({ href, label }: { href: string; label: string }) => (
  <p className="no-print mt-6">
    <Link href={href} className="inline-flex min-h-11 items-center">
      {label}
    </Link>
  </p>
)
