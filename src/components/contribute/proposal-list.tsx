import { formatDate } from '@/src/components/ui/format-date'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { proposalKinds, proposalStates } from '@/src/vocabulary/kinds'

type ListedProposal = {
  id: number
  title: string
  kind: (typeof proposalKinds)[number]
  state: (typeof proposalStates)[number]
  answer?: string
  date: string
}

const tones = { waiting: 'text-near', accepted: 'text-good', declined: 'text-ink-soft' }

/** What a member proposed before, and what the editors answered. */
export function ProposalList({ locale, proposals }: { locale: Locale; proposals: ListedProposal[] }) {
  const t = messagesFor('contribute', locale)
  return (
    <section>
      <h2>{t('propose.mine')}</h2>
      {proposals.length === 0 && <p className="mt-2">{t('propose.noneYet')}</p>}
      <ul className="mt-2">
        {proposals.map(({ id, title, kind, state, answer, date }) => (
          <li key={id} className="border-b border-line py-3">
            <p className="font-semibold">{title}</p>
            <p className="text-ink-soft">
              {t(`propose.kinds.${kind}`)} · {formatDate(date, locale)} ·{' '}
              <strong className={`font-semibold ${tones[state]}`}>{t(`propose.states.${state}`)}</strong>
            </p>
            {answer && <p>{t('propose.answer', { text: answer })}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
