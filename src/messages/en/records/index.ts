import { dashboard } from './dashboard'
import { network } from './network'
import { noticed } from './noticed'
import { offer } from './offer'
import { volunteers } from './volunteers'
import { work } from './work'

/** What the administration says of each collection. */
export const records = { ...dashboard, ...network, ...noticed, ...offer, ...volunteers, ...work }
