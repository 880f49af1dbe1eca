import { errors } from './errors'

/** The French catalogue, one file per room of the interface. */
export const fr = { errors }
