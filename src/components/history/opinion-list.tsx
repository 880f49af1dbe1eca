import { formatDate } from '@/src/components/ui/format-date'
import { Link } from '@/src/components/ui/page-link'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { ListedFeedback } from '@/src/traces/feedback/feedback'

type Props = { locale: Locale; opinions: ListedFeedback[] }

/** Opinions with their reasons, each leading to the answer that it is about. */
export function OpinionList({ locale, opinions }: Props) {
  const t = messagesFor('traces', locale)
  return (
    <ul className="max-w-measure border-t border-line">
      {opinions.map(({ turn, question, status, helpful, reasons, comment, givenAt }) => (
        <li key={turn} className="border-b border-line py-4">
          <h2 className="text-[1.1rem]">{question}</h2>
          <p className="text-[0.95rem] text-ink-soft">
            {t('opinions.given', { date: formatDate(givenAt, locale) })} · {t(`status.${status}`)}
          </p>
          <p>
            <strong className={helpful ? 'text-good' : 'text-near'}>
              {t(helpful ? 'opinions.helpful' : 'opinions.unhelpful')}
            </strong>
            {reasons.length > 0 &&
              ` · ${reasons.map((reason) => t(`feedback.reasons.${reason}`)).join(', ')}`}
          </p>
          {comment && <p className="whitespace-pre-line">{comment}</p>}
          <Link href={`/reponses/${turn}`} className="inline-flex min-h-11 items-center">
            {t('opinions.open')}
          </Link>
        </li>
      ))}
    </ul>
  )
}
