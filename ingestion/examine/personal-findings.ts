import type { PassageDraft } from '@/src/documents/document'
import type { PersonalFinding } from '@/src/documents/findings'
import { catalogues } from '@/src/messages/catalogue'
import { findPersonalData } from '@/src/privacy/mask'

/** More are not listed: whoever reads fifty knows enough of the document. */
const most = 50
/** Characters shown on each side. */
const around = 40

const labels = catalogues.fr.privacy.kinds

/** Personal data of one text, each with its neighbourhood, in which nothing else of a person can be read either. */
function excerptsOf(text: string): { kind: keyof typeof labels; excerpt: string }[] {
  const found = findPersonalData(text)
  return found.map(({ kind, start, end }, at) => {
    const from = Math.max(start - around, found[at - 1]?.end ?? 0, 0)
    const to = Math.min(end + around, found[at + 1]?.start ?? text.length)
    const excerpt = `${text.slice(from, start)}[${labels[kind]}]${text.slice(end, to)}`
    return { kind, excerpt: excerpt.replace(/\s+/g, ' ').trim() }
  })
}

type Words = Pick<PassageDraft, 'text' | 'headings' | 'page'>

/** A document's title as words to look through, before those of its passages. */
export const titleWords = (title: string): Words => ({ text: title, headings: [] })

/** The personal data that a document's passages hold, for the editor's eyes: masked, with the place. */
export function findPersonal(passages: Words[]): PersonalFinding[] {
  const all: PersonalFinding[] = []
  for (const { text, headings, page } of passages) {
    for (const { kind, excerpt } of excerptsOf(text))
      all.push({ kind, excerpt, headings, ...(page !== undefined && { page }) })
    if (all.length >= most) break
  }
  return all.slice(0, most)
}
