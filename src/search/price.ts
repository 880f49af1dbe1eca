import { fold } from '@/src/text/fold'

/** Whether the words for a price say that nothing is paid; « Gratuit sous condition » does not say so. */
export const isFreePrice = (price: string | null | undefined): boolean =>
  /^(?:gratuit(?:e|s|es)?|entree libre|libre|0(?:[.,]0+)? ?(?:€|euros?)?)\b[ .!]*$/.test(
    fold(price ?? '').trim(),
  )
