import type { fr } from '@/src/messages/fr'
import { errors } from './errors'

/** The English catalogue: the same keys as the French one, or it does not compile. */
export const en: typeof fr = { errors }
