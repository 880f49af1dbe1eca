'use client'

import { Button, toast, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { messagesFor } from '@/src/messages/catalogue'

/** On an account, for administrators: everything that is kept about the person, to hand over or to erase. */
export function PersonData() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const [isSure, setSure] = useState(false)
  const t = messagesFor('admin', i18n.language === 'en' ? 'en' : 'fr')
  if (!id || user?.role !== 'admin') return null
  const address = `/api/users/${id}/person`

  async function erase() {
    const response = await fetch(address, { method: 'DELETE' }).catch(() => undefined)
    if (response?.ok) window.location.assign('/admin/collections/users')
    else toast.error(t('user.eraseFailed'))
  }

  return (
    <section aria-label={t('user.data')}>
      <h4>{t('user.data')}</h4>
      <p>{t(isSure ? 'user.eraseSure' : 'user.dataHelp')}</p>
      {isSure ? (
        <>
          <Button onClick={erase} buttonStyle="error" size="medium">
            {t('user.eraseYes')}
          </Button>{' '}
          <Button onClick={() => setSure(false)} buttonStyle="secondary" size="medium">
            {t('user.eraseNo')}
          </Button>
        </>
      ) : (
        <>
          <Button el="anchor" url={address} buttonStyle="secondary" size="medium">
            {t('user.export')}
          </Button>{' '}
          <Button onClick={() => setSure(true)} buttonStyle="secondary" size="medium">
            {t('user.erase')}
          </Button>
        </>
      )}
    </section>
  )
}
