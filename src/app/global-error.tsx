'use client'

import { ErrorNotice } from '@/src/components/frame/error-notice'
import './(site)/globals.css'

/** What shows when the frame itself failed, most often because the database does not answer. */
export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <html lang="fr">
      <body>
        <main className="page">
          <ErrorNotice digest={error.digest} retry={reset} />
        </main>
      </body>
    </html>
  )
}
