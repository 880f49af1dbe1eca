'use client'

import { useCallback, useSyncExternalStore } from 'react'

const changed = 'passerelle:etapes'
const keyOf = (guide: string) => `passerelle.guide.${guide}`

function read(guide: string): string {
  try {
    return localStorage.getItem(keyOf(guide)) ?? ''
  } catch {
    return ''
  }
}

/** A step is known by its title: one that is added or moved later does not tick another. */
const listed = (text: string): string[] => text.split('\n').filter(Boolean)

function subscribe(listen: () => void) {
  window.addEventListener('storage', listen)
  window.addEventListener(changed, listen)
  return () => {
    window.removeEventListener('storage', listen)
    window.removeEventListener(changed, listen)
  }
}

/** The steps of a guide that were ticked in this browser, and how to tick one. Nothing leaves the browser. */
export function useKeptSteps(guide: string) {
  const text = useSyncExternalStore(
    subscribe,
    () => read(guide),
    () => '',
  )
  const done = listed(text)
  const toggle = useCallback(
    (step: string) => {
      const before = listed(read(guide))
      const after = before.includes(step) ? before.filter((one) => one !== step) : [...before, step]
      try {
        localStorage.setItem(keyOf(guide), after.join('\n'))
      } catch {
        // A browser that keeps nothing shows the guide all the same.
      }
      window.dispatchEvent(new Event(changed))
    },
    [guide],
  )
  return { done, toggle }
}
