import { admin } from './admin'
import { errors } from './errors'
import { privacy } from './privacy'

/** The French catalogue, one file per room of the interface. */
export const fr = { admin, errors, privacy }
