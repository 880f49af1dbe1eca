'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False on the server and wherever JavaScript does not run; true once the page is alive. */
export const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
