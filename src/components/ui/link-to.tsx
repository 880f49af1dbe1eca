import Link from 'next/link'
import type { ReactNode } from 'react'

/** Makes the links that a sentence of the catalogue marks `<link>…</link>`. */
export const linkTo = (href: string) => (chunks: ReactNode) => <Link href={href}>{chunks}</Link>
