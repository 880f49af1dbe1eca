import { linkTo } from '@/src/components/ui/link-to'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import { type OfferChoices, offersAddress } from './listed-offer'

/** Why there is nothing. */
export type Nothing = 'words' | 'around' | 'town' | 'filters' | 'none'

type Props = { locale: Locale; why: Nothing; choices: OfferChoices; words: string; town: string }

/** Nothing was found: why, and what may help. */
export function NoOffers({ locale, why, choices, words, town }: Props) {
  const t = messagesFor('offers', locale)
  const hasTown = why === 'around' || why === 'town' || choices.ville !== ''
  const everywhere = offersAddress({ ...choices, q: words, ville: '' })
  return (
    <section className="mt-4 max-w-measure">
      <p>{t(`nothing.${why}`, { words, town })}</p>
      <p className="mt-4 font-semibold">{t('nothing.tryTitle')}</p>
      <ul className="mt-1 grid list-disc gap-1.5 pl-6">
        {words && <li>{t('nothing.tryWord')}</li>}
        {hasTown && <li>{t.rich('nothing.tryEverywhere', { link: linkTo(everywhere) })}</li>}
        {why !== 'none' && <li>{t.rich('nothing.tryAll', { link: linkTo('/ateliers') })}</li>}
        <li>{t.rich('nothing.tryPlaces', { link: linkTo('/lieux') })}</li>
      </ul>
    </section>
  )
}
