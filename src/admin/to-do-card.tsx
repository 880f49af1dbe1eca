import { type Locale, messagesFor } from '@/src/messages/catalogue'
import { AgainButton } from './again-button'
import { editAddress } from './server-props'
import type { Card } from './to-do'

/** One kind of work: its name, how many, and the first of them with what to know of each. */
export function ToDoCard({ card, locale }: { card: Card; locale: Locale }) {
  const t = messagesFor('admin', locale)
  const { name, items, count } = card
  const more = count - items.length
  return (
    <article className="passerelle-panel">
      <h3>
        {t(`dashboard.${name}`)} <span className="passerelle-count">{count}</span>
      </h3>
      <p>{t(`dashboard.${name}Help`)}</p>
      <ul>
        {items.map(({ collection, id, title, note, canRetry }) => (
          <li key={`${collection} ${id}`}>
            <a href={editAddress({ collection, id })}>{title}</a>
            {note && <small> {note}</small>}
            {canRetry && <AgainButton record={{ collection, id }} />}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('dashboard.more', { count: more })}</p>}
    </article>
  )
}
