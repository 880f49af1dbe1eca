import { at } from './checkout.mjs'

/**
 * Where Node.js keeps what it has compiled of our processes' files, by their content: the site starts a third sooner the
 * second time. Emptied when the site is built anew.
 */
export const compiled = at('.cache/compiled')
