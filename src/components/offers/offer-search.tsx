import { Button } from '@/src/components/ui/button'
import { Field } from '@/src/components/ui/field'
import { Select } from '@/src/components/ui/select'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { OfferChoices } from './listed-offer'

/** The form that boxes elsewhere on the page belong to. */
export const searchForm = 'recherche'

const days = ['0', '7', '15', '31'] as const

/** What, where, when: one form whose search stands in the address, so that it can be kept and shared. */
export function OfferSearch({ locale, choices }: { locale: Locale; choices: OfferChoices }) {
  const t = messagesFor('offers', locale)
  const when = { '': t('whenever'), ...Object.fromEntries(days.map((key) => [key, t(`days.${key}`)])) }
  return (
    <search className="no-print">
      <form
        id={searchForm}
        action="/ateliers"
        className="grid gap-3 sm:grid-cols-2 lg:grid-cols-[2fr_1.25fr_1fr_auto] lg:items-end"
      >
        <Field
          label={t('what')}
          type="search"
          name="q"
          defaultValue={choices.q}
          placeholder={t('whatHint')}
          maxLength={200}
        />
        <Field
          label={t('where')}
          name="ville"
          defaultValue={choices.ville}
          placeholder={t('whereHint')}
          autoComplete="address-level2"
          maxLength={80}
        />
        <Select label={t('when')} name="quand" defaultValue={choices.quand} options={when} />
        <Button type="submit" className="min-h-12 self-end">
          {t('search')}
        </Button>
      </form>
    </search>
  )
}
