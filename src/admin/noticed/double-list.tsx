'use client'

import { Button, Drawer, useDrawerSlug, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { editAddress } from '@/src/admin/server-props'
import type { Comparison, NearDouble } from '@/src/documents/findings'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import { ComparisonTable } from './comparison-table'
import { type SentForm, sendForm } from './use-noticed'

type Props = { duplicates: NearDouble[]; form: SentForm; locale: Locale }

/** Published documents that say nearly the same: each with its page, its form, and both texts side by side. */
export function DoubleList({ duplicates, form, locale }: Props) {
  const t = messagesFor('admin', locale)
  const slug = useDrawerSlug('passerelle-compare')
  const { openModal } = useModal()
  const [compared, setCompared] = useState<Comparison | 'failed'>()

  async function compare(document: number) {
    setCompared(undefined)
    openModal(slug)
    setCompared((await sendForm<Comparison>({ route: 'compare', form, with: document })) ?? 'failed')
  }

  return (
    <>
      <h4>{t('noticed.doubles')}</h4>
      <p>{t('noticed.doublesHelp')}</p>
      <ul>
        {duplicates.map(({ document, title, collection, recordId, similarity }) => (
          <li key={document}>
            <a href={editAddress({ collection, id: recordId })}>{title}</a>{' '}
            <small>{t('noticed.common', { share: similarity })}</small>
            <Button
              onClick={() => compare(document)}
              buttonStyle="secondary"
              size="small"
              margin={false}
              aria-label={t('noticed.compareWith', { title })}
            >
              {t('noticed.compare')}
            </Button>
          </li>
        ))}
      </ul>
      <Drawer slug={slug} title={t('noticed.compareTitle')}>
        <div role="status">
          {compared === undefined && <p>{t('noticed.looking')}</p>}
          {compared === 'failed' && <p>{t('noticed.compareFailed')}</p>}
        </div>
        {compared && compared !== 'failed' && (
          <ComparisonTable
            compared={compared}
            title={String(form.data.title ?? form.data.name ?? '')}
            locale={locale}
          />
        )}
      </Drawer>
    </>
  )
}
