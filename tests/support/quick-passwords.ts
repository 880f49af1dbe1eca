import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

/**
 * Payload derives each password with 600 000 rounds, twice for an account that is made and signs in: a fifth of a second
 * each, for four accounts in most files. Within one process of tests a thousandth of the rounds does as well.
 */
const fewer = 1000
const done = Symbol.for('tests.quick-passwords')

if (!(done in crypto)) {
  const derive = crypto.pbkdf2
  const quick: typeof derive = (password, salt, iterations, ...rest) =>
    derive(password, salt, Math.ceil(iterations / fewer), ...rest)
  Object.assign(crypto, { pbkdf2: quick, [done]: true })
  syncBuiltinESMExports()
}
