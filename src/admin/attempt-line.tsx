import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { AttemptState } from '@/src/passages/indexing-state'

/** What one attempt came to, in a sentence or two; a failure says why and what to do. */
export function AttemptLine({ attempt, locale }: { attempt: AttemptState; locale: Locale }) {
  const t = messagesFor('admin', locale)
  const { state, passages = 0, seconds = 0, errorId = '', errorMessage } = attempt
  const when = new Intl.DateTimeFormat(locale, {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  }).format(new Date(attempt.createdAt))
  const said = {
    waiting: t(attempt.attempt > 0 ? 'indexing.retry' : 'indexing.waiting'),
    running: t('indexing.running'),
    done: t('indexing.done', { passages, seconds }),
    failed: t('indexing.failed', { id: errorId }),
    superseded: t('indexing.superseded'),
  }[state]
  return (
    <p className={state === 'failed' ? 'passerelle-failed' : undefined}>
      {said}
      {errorMessage && (
        <>
          <br />
          {errorMessage}
        </>
      )}
      <br />
      <small>
        {when}
        {attempt.attempt > 1 && ` · ${t('indexing.attempt', { attempt: attempt.attempt })}`}
      </small>
    </p>
  )
}
