import { Button } from '@/src/components/ui/button'
import { Field } from '@/src/components/ui/field'
import { type Locale, messagesFor } from '@/src/messages/catalogue'

/** Words to look for in the whole site; they stand in the address, and are no question. */
export function SiteSearch({ locale, words }: { locale: Locale; words: string }) {
  const t = messagesFor('search', locale)
  return (
    <search className="no-print">
      <form action="/recherche" className="grid max-w-measure gap-3 sm:grid-cols-[1fr_auto] sm:items-end">
        <Field label={t('label')} type="search" name="q" defaultValue={words} maxLength={200} />
        <Button type="submit" className="min-h-12">
          {t('submit')}
        </Button>
      </form>
    </search>
  )
}
