import { notFound } from 'next/navigation'

export const dynamic = 'force-dynamic'

/** Any address that no page has. */
export default function UnknownPage() {
  notFound()
}
