import { Button } from '@/src/components/ui/button'
import { type Locale, messagesFor } from '@/src/messages/catalogue'

type Props = { locale: Locale; turn: string; isShared: boolean; set: (form: FormData) => Promise<void> }

/** Opens one's kept answer to the members of the network, or closes it; needs no script. */
export function SharingForm({ locale, turn, isShared, set }: Props) {
  const t = messagesFor('traces', locale)
  return (
    <form action={set} className="no-print mt-6 max-w-measure">
      <input type="hidden" name="turn" value={turn} />
      <input type="hidden" name="shared" value={isShared ? 'no' : 'yes'} />
      {isShared && <p className="mb-2">{t('turn.shared')}</p>}
      <Button shape="quiet" type="submit">
        {t(isShared ? 'share.stop' : 'share.open')}
      </Button>
    </form>
  )
}
