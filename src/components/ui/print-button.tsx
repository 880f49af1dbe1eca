'use client'

import { Button } from './button'
import { useHydrated } from './use-hydrated'

/** Prints the page; absent where JavaScript does not run, since the browser's own menu is there. */
export function PrintButton({ label }: { label: string }) {
  if (!useHydrated()) return null
  return (
    <Button shape="quiet" className="no-print mt-4" onClick={() => window.print()}>
      {label}
    </Button>
  )
}
