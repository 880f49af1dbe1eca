import { Button } from '@/src/components/ui/button'
import { Check } from '@/src/components/ui/check'
import { Details } from '@/src/components/ui/details'
import { Link } from '@/src/components/ui/page-link'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import { type OfferKind, offerKinds } from '@/src/search/offer'
import { type OfferChoices, offersAddress } from './listed-offer'
import { searchForm } from './offer-search'

type Props = { locale: Locale; choices: OfferChoices; counts: Record<OfferKind, number> }

// A floated legend stands below the rule of its group; what follows it begins anew.
const group = 'border-t border-line py-3 [&>label]:clear-both'
const heading = 'float-left mb-1 w-full font-semibold'

/** Narrows the list by kind and price; beside it on a wide screen, folded above it on a phone. */
export function OfferFilters({ locale, choices, counts }: Props) {
  const t = messagesFor('offers', locale)
  const { q, ville, quand, type, gratuit, pass } = choices
  const active = type.length + Number(gratuit) + Number(pass)
  return (
    <Details summary={active > 0 ? t('refineActive', { count: active }) : t('refine')} open={active > 0}>
      <fieldset className={group}>
        <legend className={heading}>{t('lookingFor')}</legend>
        {offerKinds.map((kind) => (
          <Check
            key={kind}
            form={searchForm}
            name="type"
            value={kind}
            defaultChecked={type.includes(kind)}
            label={t(`kinds.${kind}`)}
            count={counts[kind]}
          />
        ))}
      </fieldset>
      <fieldset className={group}>
        <legend className={heading}>{t('costs')}</legend>
        <Check form={searchForm} name="gratuit" value="1" defaultChecked={gratuit} label={t('onlyFree')} />
        <Check form={searchForm} name="pass" value="1" defaultChecked={pass} label={t('onlyPass')} />
      </fieldset>
      <p className="flex flex-wrap items-center gap-x-5">
        <Button type="submit" shape="quiet" form={searchForm}>
          {t('apply')}
        </Button>
        {active > 0 && (
          <Link href={offersAddress({ q, ville, quand })} className="inline-flex min-h-11 items-center">
            {t('clear')}
          </Link>
        )}
      </p>
    </Details>
  )
}
