import { linkTo } from '@/src/components/ui/link-to'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import { type OfferChoices, offersAddress } from './listed-offer'

/** What the search understood: the words it looked for, those it put right, the town and how far around it. */
export type Understood = {
  count: number
  words: string
  corrections: { typed: string; meant: string }[]
  town?: string
  circle?: number
}

type Props = { locale: Locale; understood: Understood; choices: OfferChoices }

/** One sentence on what was found, and the way to what was typed where a word was put right. */
export function OfferOutcome({ locale, understood, choices }: Props) {
  const t = messagesFor('offers', locale)
  const { count, words, corrections, town, circle } = understood
  const [correction] = corrections
  const found = words ? t('countFor', { count, words }) : t('count', { count })
  const around = town && circle ? ` ${t('around', { km: circle, town })}` : ''
  return (
    <div role="status">
      <h2 className="text-[1rem]">{`${found}${around}`}</h2>
      {correction && (
        <p>
          {t.rich('corrected', {
            typed: correction.typed,
            link: linkTo(offersAddress({ ...choices, exact: true })),
          })}
        </p>
      )}
    </div>
  )
}
