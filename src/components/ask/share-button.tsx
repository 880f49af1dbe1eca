'use client'

import { useId, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/src/components/ui/button'
import { copyText } from '@/src/components/ui/copy-text'

/** Opens one's kept turn to the signed-in members, and puts its link on the clipboard; `say` tells how it went. */
export function ShareButton({ turn, say }: { turn: string; say: (words: string) => void }) {
  const t = useTranslations('traces.share')
  const id = useId()
  const [link, setLink] = useState('')

  async function share() {
    const response = await fetch(`/api/turns/${turn}/share`, {
      method: 'POST',
      body: '{"shared":true}',
    }).catch(() => undefined)
    if (!response?.ok) return say(t('failed'))
    const { url } = (await response.json()) as { url: string }
    const address = new URL(url, window.location.origin).href
    setLink(address)
    say((await copyText(address)) ? t('copied') : t('ready'))
  }

  return (
    <>
      <Button shape="quiet" onClick={share}>
        {t('share')}
      </Button>
      {link && (
        <span className="flex basis-full flex-wrap items-center gap-2">
          <label htmlFor={id} className="text-[0.95rem]">
            {t('link')}
          </label>
          <input
            id={id}
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
            className="min-h-11 min-w-0 flex-1 rounded-md border-2 border-edge bg-sheet px-3"
          />
        </span>
      )}
    </>
  )
}
