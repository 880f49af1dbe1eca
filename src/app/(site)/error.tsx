'use client'

import { ErrorNotice } from '@/src/components/frame/error-notice'

/** What a page that failed shows inside the frame. */
export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return <ErrorNotice digest={error.digest} retry={reset} />
}
