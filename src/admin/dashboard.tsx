import { isEditor } from '@/collections/shared/access'
import { organisationOf } from '@/collections/shared/belonging'
import { viewerOf } from '@/collections/shared/viewer'
import { messagesFor } from '@/src/messages/catalogue'
import { AgainButton } from './again-button'
import { readToDo } from './read-to-do'
import { editAddress, localeOf, type ServerProps } from './server-props'
import { ToDoCard } from './to-do-card'
import './admin.css'

/** What an editor has to do today; a member finds the way to the organisation's record. */
export async function Dashboard(props: ServerProps) {
  const { payload, user } = props
  const locale = localeOf(props)
  const t = messagesFor('admin', locale)
  if (!isEditor(viewerOf(user))) {
    const organisation = organisationOf(user)
    return organisation === undefined ? null : (
      <section className="passerelle-panel">
        <h2>
          <a href={editAddress({ collection: 'organisations', id: organisation })}>{t('dashboard.member')}</a>
        </h2>
        <p>{t('dashboard.memberHelp')}</p>
      </section>
    )
  }
  const { cards, published, waiting } = await readToDo({
    payload,
    user: user ?? null,
    now: new Date(),
    locale,
  })
  return (
    <section className="passerelle-dashboard" aria-labelledby="passerelle-to-do">
      <header>
        <h2 id="passerelle-to-do">{t('dashboard.title')}</h2>
        <p>{t('dashboard.summary', { published, waiting })}</p>
      </header>
      {cards.length === 0 && <p>{t('dashboard.nothing')}</p>}
      <div className="passerelle-cards">
        {cards.map((card) => (
          <ToDoCard key={card.name} card={card} locale={locale} />
        ))}
      </div>
      <footer>
        <AgainButton />
        <small>{t('indexing.allHelp')}</small>
      </footer>
    </section>
  )
}
