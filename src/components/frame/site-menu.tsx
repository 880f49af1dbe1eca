'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { Chevron } from '@/src/components/ui/chevron'

/** Folds the menu. What had the focus inside is hidden with it, so the focus goes to the button that opens it. */
function fold(menu: HTMLDetailsElement) {
  const button = menu.querySelector('summary')
  const hadFocus = menu.contains(document.activeElement)
  menu.open = false
  if (hadFocus && button?.checkVisibility()) button.focus({ preventScroll: true })
}

const isLink = (target: EventTarget | null) => target instanceof Element && target.closest('a') !== null

/** Lets Escape, a link and a form of the menu fold it: going to another page does not load the frame anew. */
function foldWhenLeft(menu: HTMLDetailsElement) {
  const listening = new AbortController()
  const { signal } = listening
  menu.addEventListener('click', ({ target }) => isLink(target) && fold(menu), { signal })
  menu.addEventListener('submit', () => fold(menu), { signal })
  menu.addEventListener('keydown', ({ key }) => key === 'Escape' && menu.open && fold(menu), { signal })
  return () => listening.abort()
}

/**
 * On a phone a button of the first row that unfolds what stands inside, below it and without JavaScript; on a wide
 * screen the inside alone, in the row.
 */
export function SiteMenu({ label, children }: { label: string; children: ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => (menu.current?.isConnected ? foldWhenLeft(menu.current) : undefined), [])
  return (
    <details ref={menu} className="wide-open group">
      <summary className="flex min-h-11 w-fit list-none items-center gap-2 rounded-md border-2 border-edge px-3 font-semibold text-action min-[20rem]:absolute min-[20rem]:top-2 min-[20rem]:right-5 lg:static [&::-webkit-details-marker]:hidden">
        {label}
        <Chevron />
      </summary>
      <div className="mt-2 border-t border-line lg:mt-0 lg:flex lg:flex-wrap lg:items-center lg:gap-x-6 lg:border-0">
        {children}
      </div>
    </details>
  )
}
