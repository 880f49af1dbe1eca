import { Link } from '@/src/components/ui/page-link'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { ListedPerson } from './network-parts'

const skillWords = ({ name, level }: ListedPerson['skills'][number]) => (level ? `${name} (${level})` : name)

/** People with what they can do and an example of it; no contact stands in a list. */
export function PersonList({ locale, people }: { locale: Locale; people: ListedPerson[] }) {
  const t = messagesFor('network', locale)
  return (
    <ul className="mt-3 border-t border-line">
      {people.map(({ href, name, initials, position, organisation, skills, topics, action }) => (
        <li key={href} className="flex gap-4 border-b border-line py-4">
          <span
            aria-hidden="true"
            className="grid size-13 shrink-0 place-items-center rounded-full bg-wash font-bold text-action"
          >
            {initials}
          </span>
          <div className="min-w-0">
            <h3>
              <Link href={href}>{name}</Link>
            </h3>
            <p className="text-ink-soft">{[position, organisation].filter(Boolean).join(' · ')}</p>
            {skills.length > 0 && <p>{t('can', { items: skills.map(skillWords).join(', ') })}</p>}
            {skills.length === 0 && topics.length > 0 && <p>{t('teaches', { items: topics.join(', ') })}</p>}
            {action && <p>{action}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
