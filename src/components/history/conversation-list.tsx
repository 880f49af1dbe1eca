import { formatDate } from '@/src/components/ui/format-date'
import { Link } from '@/src/components/ui/page-link'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { ListedConversation } from '@/src/traces/turns/conversations'

type Forget = (form: FormData) => Promise<void>
type Props = { locale: Locale; conversations: ListedConversation[]; forget: Forget }

/** Conversations under their dates; each question leads to its answer, each conversation can be deleted. */
export const ConversationList = ({ locale, conversations, forget }: Props) => (
  <ul className="max-w-measure border-t border-line">
    {conversations.map((conversation) => (
      <li key={conversation.id} className="border-b border-line py-4">
        <Conversation locale={locale} conversation={conversation} forget={forget} />
      </li>
    ))}
  </ul>
)

type One = { locale: Locale; conversation: ListedConversation; forget: Forget }

function Conversation({ locale, conversation, forget }: One) {
  const t = messagesFor('traces', locale)
  const { id, turns, lastAt } = conversation
  const date = formatDate(lastAt, locale)
  return (
    <>
      <h2 className="text-[1rem] font-semibold text-ink-soft">{t('history.conversation', { date })}</h2>
      <ul>
        {turns.map((turn) => (
          <li key={turn.id} className="py-1">
            <Link href={`/reponses/${turn.id}`} className="inline-flex min-h-11 items-center">
              {turn.question}
            </Link>{' '}
            <span className="text-[0.95rem] text-ink-soft">{t(`status.${turn.status}`)}</span>
          </li>
        ))}
      </ul>
      <form action={forget}>
        <input type="hidden" name="conversation" value={id} />
        <button
          type="submit"
          aria-label={t('history.deleteNamed', { date, question: turns[0]?.question ?? '' })}
          className="min-h-11 text-[0.95rem] text-action underline underline-offset-[0.18em]"
        >
          {t('history.delete')}
        </button>
      </form>
    </>
  )
}
