import type { Citation } from '@/src/assistant/answer'
import { fold } from '@/src/text/fold'

/** The citations of one document, in order. */
export type CitedSource = { document: Citation['document']; citations: Citation[] }

/** Citations by the document they quote, in the order in which each first appears. */
export function bySource(citations: Citation[]): CitedSource[] {
  const sources = new Map<string, CitedSource>()
  for (const citation of citations) {
    const { document } = citation
    const key = `${document.collection} ${document.id}`
    const source = sources.get(key) ?? { document, citations: [] }
    source.citations.push(citation)
    sources.set(key, source)
  }
  return [...sources.values()]
}

const isSame = (a: string, b: string) => fold(a).trim() === fold(b).trim()

/** The headings above a quotation, without the title that stands over all of them. */
export const sectionPath = ({ headings, document }: Citation): string =>
  headings.filter((heading, at) => at > 0 || !isSame(heading, document.title)).join(' › ')

const opening = 60
const listMark = /^\s*[-–•*]\s+/

/** The first words of a quotation, after the heading or the mark of a list that it may begin with. */
export function firstWords({ quote, headings }: Citation): string {
  const lines = quote.split('\n').filter((line) => line.trim() !== '')
  const line = lines.find((one) => !headings.some((heading) => isSame(heading, one))) ?? quote
  const said = line.replace(listMark, '')
  return said.length <= opening ? said : `${said.slice(0, opening).replace(/\s+\S*$/, '')} …`
}
