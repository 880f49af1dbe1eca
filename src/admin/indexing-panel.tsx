import { isEditor } from '@/collections/shared/access'
import { queryableOf } from '@/collections/shared/queryable'
import { viewerOf } from '@/collections/shared/viewer'
import { messagesFor } from '@/src/messages/catalogue'
import { readIndexingState } from '@/src/passages/indexing-state'
import { AgainButton } from './again-button'
import { AttemptLine } from './attempt-line'
import { localeOf, type ServerProps } from './server-props'
import './admin.css'

type Props = ServerProps & { id?: number | string; collectionSlug: string }

/** Where a record stands in the base: state, passages, attempts, duration, why it failed, and « relancer ». */
export async function IndexingPanel({ id, collectionSlug, payload, user, i18n }: Props) {
  if (id === undefined) return null
  const locale = localeOf({ i18n })
  const t = messagesFor('admin', locale)
  const db = await queryableOf({ payload })
  const state = await readIndexingState({ db, collection: collectionSlug, recordId: String(id) })
  const [latest, ...former] = state?.attempts ?? []
  const scans = state?.findings?.scans ?? []
  const poorPages = scans.filter(({ quoted }) => !quoted).map(({ page }) => page)
  const isPublished = state?.state === 'published'
  return (
    <section className="passerelle-panel" aria-labelledby="passerelle-indexing">
      <h3 id="passerelle-indexing">{t('indexing.title')}</h3>
      {!isPublished && <p>{t('indexing.unpublished')}</p>}
      {isPublished && !latest && <p>{t('indexing.none')}</p>}
      {isPublished && state.isUpdating && <p>{t('indexing.updating')}</p>}
      {isPublished && latest && <AttemptLine attempt={latest} locale={locale} />}
      {isPublished && <p>{t('indexing.served', { count: state.served })}</p>}
      {isPublished && isEditor(viewerOf(user)) && (
        <AgainButton record={{ collection: collectionSlug, id: String(id) }} />
      )}
      {former.length > 0 && (
        <details>
          <summary>{t('indexing.history')}</summary>
          {former.map((attempt) => (
            <AttemptLine key={attempt.createdAt + attempt.state} attempt={attempt} locale={locale} />
          ))}
        </details>
      )}
      {poorPages.length > 0 && <p>{t('indexing.poorPages', { pages: poorPages.join(', ') })}</p>}
    </section>
  )
}
