import { network } from './network'
import { offer } from './offer'
import { volunteers } from './volunteers'
import { work } from './work'

/** What the administration says of each collection. */
export const records = { ...network, ...offer, ...volunteers, ...work }
