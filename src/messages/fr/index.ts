import { admin } from './admin'
import { errors } from './errors'
import { privacy } from './privacy'
import { account } from './account'
import { ask } from './ask'
import { legal } from './legal'
import { resources } from './resources'
import { site } from './site'
import { source } from './source'

/** The French catalogue, one file per room of the interface. */
export const fr = { account, admin, ask, errors, legal, privacy, resources, site, source }
