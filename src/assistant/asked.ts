import { catalogues } from '@/src/messages/catalogue'
import { mask, withoutPersonalData } from '@/src/privacy/mask'
import { followUp } from './follow-up/follow-up'

/**
 * A question as the rest of the turn knows it. `search` is what is looked for: it stays in this process and in memory.
 * `question` is what is shown, sent and kept; `understood` the full question that a follow-up stands for. Both masked.
 */
export type Asked = { search: string; question: string; understood?: string }

/** A text with marks in the place of personal data: « [téléphone 1] ». */
export const masked = (text: string): string => mask({ text, labels: catalogues.fr.privacy.kinds }).text

/** A question about nothing but a person: its name is what is looked for. */
const isOnlyAbout = (rest: string) => (rest.match(/\p{L}{4,}/gu) ?? []).length < 2

/**
 * What to look for: names and numbers of the people who are helped stand in no document, and would make the right one
 * seem far.
 */
function searched(question: string): string {
  const rest = withoutPersonalData(question)
  return isOnlyAbout(rest) ? question : rest
}

/** Reads a question: understands it as a follow-up where `previous` gives its topic, and masks it. */
export function readQuestion({ question, previous }: { question: string; previous?: string }): Asked {
  const full = previous ? followUp({ question, previous }) : undefined
  const asked = { search: searched(full ?? question), question: masked(question) }
  return full ? { ...asked, understood: masked(full) } : asked
}
