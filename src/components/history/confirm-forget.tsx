import { Button, buttonClass } from '@/src/components/ui/button'
import { Link } from '@/src/components/ui/page-link'
import { type Locale, messagesFor } from '@/src/messages/catalogue'

type Props = { locale: Locale; forget: () => Promise<void> }

/** Asks once more before everything goes; a page of its own, so that it needs no script. */
export function ConfirmForget({ locale, forget }: Props) {
  const t = messagesFor('traces', locale)
  return (
    <div className="max-w-measure">
      <h1 className="mt-8 mb-3 lg:mt-10">{t('history.confirmTitle')}</h1>
      <p className="mb-6">{t('history.confirm')}</p>
      <form action={forget} className="flex flex-wrap gap-3">
        <Button type="submit">{t('history.confirmYes')}</Button>
        <Link href="/historique" className={buttonClass('quiet')}>
          {t('history.confirmNo')}
        </Link>
      </form>
    </div>
  )
}
