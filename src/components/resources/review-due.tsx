import { formatDate } from '@/src/components/ui/format-date'
import { isPast } from '@/src/components/ui/is-past'
import { type Locale, messagesFor } from '@/src/messages/catalogue'

/** Says that a content is to be read again, once its date has come; nothing until then. */
export function ReviewDue({ locale, date, before }: { locale: Locale; date?: string; before?: string }) {
  if (!date || !isPast(date)) return null
  const t = messagesFor('source', locale)
  return (
    <>
      {before}
      <strong className="font-semibold text-near">
        {t('reviewDue', { date: formatDate(date, locale) })}
      </strong>
    </>
  )
}
