import type { ReactNode } from 'react'

/** The frame of every page that is not the admin. */
export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr">
      <body>{children}</body>
    </html>
  )
}
