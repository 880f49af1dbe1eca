import type { Element } from './elements'
import { isFinished, startsLower } from './signs'
import { joinLines, type Layout } from './unwrap'

/** Below this length two short lines are two remarks of a slide, not one sentence. */
const longEnough = 40
/** A line shorter than this is a figure set apart from its sentence. */
const figure = 12

type Seam = { before: string; after: string; tail: number; overPage: boolean }

/** Whether a sentence goes on over an empty line; `tail` is how long its last part was before anything was joined. */
function goesOn({ before, after, tail, overPage }: Seam): boolean {
  if (/(?:^|\s)[-–—]$/.test(before)) return true
  if (isFinished(before) || !startsLower(after)) return false
  return tail >= longEnough || (!overPage && before.length < figure && after.length >= longEnough)
}

/** Joins what an empty line parted in the middle of a sentence, where a page or a box ended, never into a page's title. */
export function mend({
  elements,
  titles,
  layout,
}: {
  elements: Element[]
  titles: string[]
  layout: Layout
}): Element[] {
  const mended: Element[] = []
  let tail = 0
  for (const [at, element] of elements.entries()) {
    const last = mended.findLast(({ kind }) => kind !== 'break')
    const lines = last?.kind === 'run' ? last.texts : last?.kind === 'list' ? last.lines : undefined
    const before = lines?.at(-1)
    const after = element.kind === 'run' ? element.texts[0] : undefined
    const previous = elements[at - 1]
    const overPage = previous?.kind === 'break' && previous.page
    const isTitle = titles.some((title) => after?.startsWith(title))
    const joins =
      before !== undefined && after !== undefined && !isTitle && goesOn({ before, after, tail, overPage })
    if (element.kind !== 'run' || !lines || !joins) {
      mended.push(element)
      const texts = element.kind === 'run' ? element.texts : element.kind === 'list' ? element.lines : ['']
      if (element.kind !== 'break') tail = texts.at(-1)?.length ?? 0
      continue
    }
    lines[lines.length - 1] = joinLines(before, after, layout)
    const rest = element.texts.slice(1)
    tail = (rest.at(-1) ?? after).length
    if (rest.length > 0 && last?.kind === 'run') last.texts.push(...rest)
    else if (rest.length > 0) mended.push({ kind: 'run', texts: rest })
  }
  return mended
}
