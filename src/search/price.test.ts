import { expect, it } from 'vitest'
import { isFreePrice } from './price'

it.each(['Gratuit', 'gratuit.', 'GRATUIT', 'Gratuite', 'Entrée libre', '0 euro', '0'])(
  'should take « %s » for free',
  (price) => {
    expect(isFreePrice(price)).toBe(true)
  },
)

it.each(['Gratuit sous condition', '10 euros', '0,50 euro', 'Adhésion de 5 euros par an', '', undefined])(
  'should not take « %s » for free',
  (price) => {
    expect(isFreePrice(price)).toBe(false)
  },
)
