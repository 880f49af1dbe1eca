import { fold } from '@/src/text/fold'
import { type Unit, unitsOf } from './units'
import type { PlacedBlock } from './whole-text'

/** A run of units under one heading path. A heading with nothing of its own opens the section that follows it. */
export type Section = { headings: string[]; units: Unit[] }

const same = (one: string, other: string): boolean => fold(one).trim() === fold(other).trim()

/** Cuts blocks into sections at headings; a first-level heading that repeats the title is not part of the path. */
export function sectionsOf({
  placed,
  title,
  limit,
}: {
  placed: PlacedBlock[]
  title: string
  limit: number
}): Section[] {
  const sections: Section[] = []
  const path: { level: number; text: string }[] = []
  let current: Section = { headings: [], units: [] }
  sections.push(current)
  for (const item of placed) {
    const { block } = item
    if (block.kind === 'heading') {
      while (path.length > 0 && (path.at(-1)?.level ?? 0) >= block.level) path.pop()
      if (!same(block.text, title)) path.push({ level: block.level, text: block.text })
      const headings = path.map((heading) => heading.text)
      if (current.units.every((unit) => unit.kind === 'heading' || unit.kind === 'cut'))
        current.headings = headings
      else {
        current = { headings, units: [] }
        sections.push(current)
      }
    }
    current.units.push(...unitsOf({ placed: item, limit }))
  }
  return sections.filter((section) => section.units.length > 0)
}
