import path from 'node:path'

/** The folder that holds this checkout. */
export const root = path.resolve(import.meta.dirname, '..')

/** A path inside the checkout. */
export const at = (...parts) => path.join(root, ...parts)
