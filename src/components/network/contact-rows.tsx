import type { ReactNode } from 'react'
import { MetaList } from '@/src/components/ui/meta-list'

type Contact = { phone?: string | null; email?: string | null; website?: string | null }
type Props = {
  rows?: Record<string, ReactNode>
  labels: { phone: string; email: string; website?: string }
  contact: Contact
}

/** What is known of someone or a structure, and the ways to reach them that this reader may use. */
export const ContactRows = ({ rows = {}, labels, contact }: Props) => {
  const { phone, email, website } = contact
  return (
    <MetaList
      rows={{
        ...rows,
        [labels.phone]: phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>,
        [labels.email]: email && <a href={`mailto:${email}`}>{email}</a>,
        ...(labels.website && {
          [labels.website]: website && (
            <a href={website} rel="noopener noreferrer">
              {URL.parse(website)?.hostname ?? website}
            </a>
          ),
        }),
      }}
    />
  )
}
