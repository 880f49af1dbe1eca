import type { fr } from '@/src/messages/fr'
import { admin } from './admin'
import { errors } from './errors'
import { privacy } from './privacy'

/** The English catalogue: the same keys as the French one, or it does not compile. */
export const en: typeof fr = { admin, errors, privacy }
