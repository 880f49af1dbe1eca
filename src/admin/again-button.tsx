'use client'

import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { messagesFor } from '@/src/messages/catalogue'

/** The button that has one record indexed again, or everything where no record is named. */
export function AgainButton({ record }: { record?: { collection: string; id: string } }) {
  const { i18n } = useTranslation()
  const router = useRouter()
  const [isWaiting, setWaiting] = useState(false)
  const t = messagesFor('admin', i18n.language === 'en' ? 'en' : 'fr')

  async function send() {
    setWaiting(true)
    const response = await fetch(record ? '/api/indexing/again' : '/api/indexing/all', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(record ?? {}),
    }).catch(() => undefined)
    if (response?.ok) {
      const { queued } = (await response.json()) as { queued: number }
      toast.success(record ? t('indexing.againDone') : t('indexing.allDone', { count: queued }))
      router.refresh()
    } else toast.error(t('indexing.againFailed'))
    setWaiting(false)
  }

  return (
    <Button onClick={send} disabled={isWaiting} buttonStyle="secondary" size="small" margin={false}>
      {t(record ? 'indexing.again' : 'indexing.all')}
    </Button>
  )
}
