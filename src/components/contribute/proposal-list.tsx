import { formatDate } from '@/src/components/ui/format-date'
import { Link } from '@/src/components/ui/page-link'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { proposalKinds, proposalStates } from '@/src/vocabulary/kinds'

/** A proposal in its sender's list; `href` is the page that came of it, once it is published. */
export type ListedProposal = {
  id: number
  title: string
  kind: (typeof proposalKinds)[number]
  state: (typeof proposalStates)[number]
  answer?: string
  date: string
  href?: string
}

const tones = { waiting: 'text-near', accepted: 'text-good', declined: 'text-ink-soft' }

/** What a member proposed before, and what the editors answered. */
export function ProposalList({ locale, proposals }: { locale: Locale; proposals: ListedProposal[] }) {
  const t = messagesFor('contribute', locale)
  return (
    <section id="mes-propositions" aria-labelledby="titre-propositions">
      <h2 id="titre-propositions">{t('propose.mine')}</h2>
      {proposals.length === 0 && <p className="mt-2">{t('propose.noneYet')}</p>}
      <ul className="mt-2">
        {proposals.map(({ id, title, kind, state, answer, date, href }) => (
          <li key={id} className="border-b border-line py-3">
            <p className="font-semibold">{title}</p>
            <p className="text-ink-soft">
              {t(`propose.kinds.${kind}`)} · {formatDate(date, locale)} ·{' '}
              <strong className={`font-semibold ${tones[state]}`}>{t(`propose.states.${state}`)}</strong>
            </p>
            {answer && <p className="whitespace-pre-line">{t('propose.answer', { text: answer })}</p>}
            {href && (
              <p>
                <Link href={href} className="inline-flex min-h-11 items-center">
                  {t('propose.read', { title })}
                </Link>
              </p>
            )}
            {state === 'accepted' && !href && <p className="text-ink-soft">{t('propose.inHand')}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
