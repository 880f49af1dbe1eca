import { Button } from '@/src/components/ui/button'
import { Field } from '@/src/components/ui/field'
import { type Locale, messagesFor } from '@/src/messages/catalogue'

/** Where one looks from. */
export function PlaceSearch({ locale, town }: { locale: Locale; town: string }) {
  const t = messagesFor('places', locale)
  return (
    <search className="no-print">
      <form action="/lieux" className="grid max-w-measure gap-3 sm:grid-cols-[1fr_auto] sm:items-end">
        <Field
          label={t('town')}
          type="search"
          name="ville"
          defaultValue={town}
          autoComplete="address-level2"
          maxLength={80}
        />
        <Button type="submit" className="min-h-12">
          {t('search')}
        </Button>
      </form>
    </search>
  )
}
