import type { ReactNode } from 'react'
import { Link } from '@/src/components/ui/page-link'

/** Makes the links that a sentence of the catalogue marks `<link>…</link>`. */
export const linkTo = (href: string) => (chunks: ReactNode) => <Link href={href}>{chunks}</Link>

/** The same for what is no page: a feed, a file. */
export const fileLinkTo = (href: string) => (chunks: ReactNode) => <a href={href}>{chunks}</a>
