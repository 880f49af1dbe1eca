import { catalogues } from '@/src/messages/catalogue'
import { type Masked, mask } from '@/src/privacy/mask'

/** A text as it may be stored: personal data replaced by French marks, whatever the language of the page. */
export const masked = (text: string): Masked => mask({ text, labels: catalogues.fr.privacy.kinds })
