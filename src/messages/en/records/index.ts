import { dashboard } from './dashboard'
import { network } from './network'
import { offer } from './offer'
import { volunteers } from './volunteers'
import { work } from './work'

/** What the administration says of each collection. */
export const records = { ...dashboard, ...network, ...offer, ...volunteers, ...work }
