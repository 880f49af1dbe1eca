'use client'

import { useTranslation } from '@payloadcms/ui'
import { messagesFor } from '@/src/messages/catalogue'
import { DoubleList } from './double-list'
import { PersonalList } from './personal-list'
import { useNoticed } from './use-noticed'
import '../admin.css'

/** What to look at before publishing: personal data, near-duplicates, files that are being read. A warning, no more. */
export function NoticedPanel() {
  const { i18n } = useTranslation()
  const locale = i18n.language === 'en' ? 'en' : 'fr'
  const t = messagesFor('admin', locale)
  const { form, noticed, isEmpty } = useNoticed()
  const { personal = [], duplicates = [], files = [] } = noticed ?? {}
  const waiting = files.filter(({ state }) => state === 'waiting')
  if (isEmpty) return null
  const isClear = noticed && personal.length + duplicates.length + waiting.length === 0
  return (
    <section
      className={`passerelle-panel${personal.length > 0 ? ' passerelle-warned' : ''}`}
      aria-labelledby="passerelle-noticed"
    >
      <h3 id="passerelle-noticed">{t('noticed.title')}</h3>
      <p role="status">
        {!noticed && t('noticed.looking')}
        {isClear && t('noticed.nothing')}
        {personal.length > 0 && t('noticed.personal', { count: personal.length })}
      </p>
      {personal.length > 0 && <PersonalList personal={personal} locale={locale} />}
      {duplicates.length > 0 && <DoubleList duplicates={duplicates} form={form} locale={locale} />}
      {waiting.map(({ name }) => (
        <p key={name}>{t('noticed.reading', { name })}</p>
      ))}
      {files.map(
        ({ name, message }) =>
          message && (
            <p key={name} className="passerelle-failed">
              {message}
            </p>
          ),
      )}
    </section>
  )
}
