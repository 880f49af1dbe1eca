import { network } from './network'
import { offer } from './offer'
import { volunteers } from './volunteers'

/** What the administration says of each collection. */
export const records = { ...network, ...offer, ...volunteers }
