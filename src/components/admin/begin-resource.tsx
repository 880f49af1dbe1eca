'use client'

import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { messagesFor } from '@/src/messages/catalogue'

/** The button, on a question, that opens the resource which answers it: the first time, a draft with its title. */
export function BeginResource() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [isWaiting, setWaiting] = useState(false)
  const t = messagesFor('admin', i18n.language === 'en' ? 'en' : 'fr')
  if (!id) return null

  async function begin() {
    setWaiting(true)
    const response = await fetch(`/api/questions/${id}/resource`, { method: 'POST' }).catch(() => undefined)
    const { url } = response?.ok ? ((await response.json()) as { url: string }) : { url: '' }
    if (url) window.location.assign(url)
    else toast.error(t('question.beginFailed'))
    setWaiting(false)
  }

  return (
    <Button onClick={begin} disabled={isWaiting} buttonStyle="primary" size="medium">
      {t(savedDocumentData?.resource ? 'question.openResource' : 'question.beginResource')}
    </Button>
  )
}
