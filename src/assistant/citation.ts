import type { StoredPassage } from '@/src/passages/read-for-citation'
import type { Span } from '@/src/text/locate'
import type { Citation } from './answer'

/** The path that opens the cited place with the quotation marked: the file's page, or the document's. */
function citedAddress({ passage, place }: { passage: StoredPassage; place: Span }): string {
  const query = `citation=${passage.id}.${place.start}.${place.end}`
  const page = passage.page === undefined ? '' : `&page=${passage.page}`
  const path = passage.fileId === undefined ? passage.document.address : `/documents/${passage.fileId}`
  return `${path}?${query}${passage.fileId === undefined ? '' : page}#citation`
}

/** What leaves of a verified quotation. Its words are the passage's own, between `start` and `end`. */
export function toCitation(args: { number: number; passage: StoredPassage; place: Span }): Citation {
  const { number, passage, place } = args
  const { document } = passage
  return {
    number,
    quote: passage.text.slice(place.start, place.end),
    passageId: passage.id,
    start: place.start,
    end: place.end,
    page: passage.page,
    headings: passage.headings,
    document: {
      collection: document.collection,
      id: document.recordId,
      generation: document.generation,
      title: document.title,
      url: citedAddress({ passage, place }),
      visibility: document.visibility,
      sourceDate: document.sourceDate,
      updatedAt: document.updatedAt,
      reviewDue: document.reviewDate,
    },
  }
}
