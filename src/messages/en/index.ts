import type { fr } from '@/src/messages/fr'
import { admin } from './admin'
import { errors } from './errors'
import { privacy } from './privacy'
import { account } from './account'
import { ask } from './ask'
import { legal } from './legal'
import { resources } from './resources'
import { site } from './site'
import { source } from './source'

/** The English catalogue: the same keys as the French one, or it does not compile. */
export const en: typeof fr = { account, admin, ask, errors, legal, privacy, resources, site, source }
