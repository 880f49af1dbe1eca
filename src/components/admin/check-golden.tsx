'use client'

import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { messagesFor } from '@/src/messages/catalogue'

/** Above the list of questions: asks all golden questions again now, and says how many no longer hold. */
export function CheckGolden() {
  const { i18n } = useTranslation()
  const [isRunning, setRunning] = useState(false)
  const t = messagesFor('admin', i18n.language === 'en' ? 'en' : 'fr')

  async function check() {
    setRunning(true)
    const response = await fetch('/api/golden', { method: 'POST' }).catch(() => undefined)
    if (response?.ok) {
      const { checked, broken } = (await response.json()) as { checked: number; broken: number }
      const words = t('question.checked', { checked, broken })
      if (broken > 0) toast.warning(words)
      else toast.success(words)
    } else toast.error(t('question.checkFailed'))
    setRunning(false)
  }

  return (
    <div className="gutter--left gutter--right">
      <Button onClick={check} disabled={isRunning} buttonStyle="secondary" size="small">
        {t(isRunning ? 'question.checking' : 'question.check')}
      </Button>
    </div>
  )
}
