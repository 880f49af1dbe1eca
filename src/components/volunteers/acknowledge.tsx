import { Button } from '@/src/components/ui/button'
import { formatDate } from '@/src/components/ui/format-date'
import { linkTo } from '@/src/components/ui/link-to'
import { type Locale, messagesFor } from '@/src/messages/catalogue'

type Props = {
  locale: Locale
  /** What this person acknowledged last; absent when never. */
  acknowledged?: { date: string; isCurrent: boolean }
  isSignedIn: boolean
  address: string
  /** The exact text that is on the page. */
  charter: { id: number; hash: string }
  /** The text changed between reading and sending. */
  isStale: boolean
  acknowledge: (form: FormData) => Promise<void>
}

function Standing({ locale, acknowledged, isStale }: Pick<Props, 'locale' | 'acknowledged' | 'isStale'>) {
  const t = messagesFor('volunteers', locale)
  if (acknowledged?.isCurrent) {
    return (
      <p role="status" className="font-semibold text-good">
        {t('charter.done', { date: formatDate(acknowledged.date, locale) })}
      </p>
    )
  }
  if (isStale) return <p role="alert">{t('charter.stale')}</p>
  if (acknowledged) return <p>{t('charter.changed', { date: formatDate(acknowledged.date, locale) })}</p>
  return <p>{t('charter.acknowledgeLead')}</p>
}

/** Where a volunteer says to have read and understood this exact text; a new text asks again. */
export function Acknowledge(props: Props) {
  const { locale, acknowledged, isSignedIn, address, charter, isStale, acknowledge } = props
  const t = messagesFor('volunteers', locale)
  return (
    <section className="sheet no-print mt-8 px-5 py-5">
      <h2 className="mb-2">{t('charter.acknowledgeTitle')}</h2>
      {!isSignedIn && <p>{t.rich('charter.signIn', { link: linkTo(`/connexion?vers=${address}`) })}</p>}
      {isSignedIn && <Standing locale={locale} acknowledged={acknowledged} isStale={isStale} />}
      {isSignedIn && !acknowledged?.isCurrent && (
        <form action={acknowledge} className="mt-4">
          <input type="hidden" name="charter" value={charter.id} />
          <input type="hidden" name="hash" value={charter.hash} />
          <input type="hidden" name="address" value={address} />
          <Button type="submit">{t('charter.acknowledge')}</Button>
        </form>
      )}
    </section>
  )
}
