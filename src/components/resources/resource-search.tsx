import { Button } from '@/src/components/ui/button'
import { type Locale, messagesFor } from '@/src/messages/catalogue'

/** Search words go into the address, so that a search can be kept and shared; it needs no JavaScript. */
export function ResourceSearch({ locale, words }: { locale: Locale; words: string }) {
  const t = messagesFor('resources', locale)
  return (
    <search className="no-print">
      <form action="/ressources" className="grid max-w-measure gap-2 sm:grid-cols-[1fr_auto] sm:items-end">
        <label className="grid gap-1 font-semibold">
          {t('searchLabel')}
          <input
            type="search"
            name="q"
            defaultValue={words}
            maxLength={200}
            className="min-h-12 w-full rounded-md border-2 border-ink-soft bg-sheet px-3 py-2 font-normal"
          />
        </label>
        <Button type="submit" className="min-h-12">
          {t('search')}
        </Button>
      </form>
    </search>
  )
}
