import type { Findings } from '@/src/documents/findings'
import { type Locale, messagesFor } from '@/src/messages/catalogue'

/** What was noticed on a document's way in: personal data (masked), near-duplicates, pages too poor to be quoted. */
export function FindingsList({ findings, locale }: { findings: Findings; locale: Locale }) {
  const t = messagesFor('admin', locale)
  const { personal, duplicates, scans } = findings
  const poor = scans.filter(({ quoted }) => !quoted).map(({ page }) => page)
  return (
    <>
      {personal.length > 0 && (
        <details open>
          <summary>
            {t('indexing.personal')} ({personal.length})
          </summary>
          <p>{t('indexing.personalHelp')}</p>
          <ul>
            {personal.map(({ kind, excerpt, page }) => (
              <li key={`${kind} ${page} ${excerpt}`}>{excerpt}</li>
            ))}
          </ul>
        </details>
      )}
      {duplicates.length > 0 && (
        <details open>
          <summary>{t('indexing.duplicates')}</summary>
          <ul>
            {duplicates.map(({ document, title, address, similarity }) => (
              <li key={document}>
                <a href={address}>{title}</a> ({Math.round(similarity * 100)} %)
              </li>
            ))}
          </ul>
        </details>
      )}
      {poor.length > 0 && <p>{t('indexing.poorPages', { pages: poor.join(', ') })}</p>}
    </>
  )
}
