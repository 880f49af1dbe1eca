import type { Section } from './sections'
import type { Unit } from './units'

/** The units of one passage to be, contiguous and on one page. */
export type Pack = { headings: string[]; units: Unit[]; tokens: number }

const sum = (units: Unit[]): number => units.reduce((total, unit) => total + unit.tokens, 0)

/** Chains units that are nothing without the next one to it, unless the chain would exceed the limit. */
function chain({ units, limit }: { units: Unit[]; limit: number }): Unit[][] {
  const chains: Unit[][] = []
  for (const unit of units) {
    const last = chains.at(-1)
    const holder = last?.findLast((member) => member.kind !== 'cut')
    const joins = last && holder?.holds && holder.page === unit.page && sum(last) + unit.tokens <= limit
    if (joins) last.push(unit)
    else chains.push([unit])
  }
  return chains
}

/** Rows stand alone: the one next to it is about something else. */
const isRow = (units: Unit[]): boolean => units.some((unit) => unit.kind === 'row')

/** Cuts a section that is too long into passages of about the same size, never across two pages. */
export function packSection({ section, limit }: { section: Section; limit: number }): Pack[] {
  const total = sum(section.units)
  const target = total / Math.max(1, Math.ceil(total / limit))
  const packs: Pack[] = []
  for (const units of chain({ units: section.units, limit })) {
    const last = packs.at(-1)
    const tokens = sum(units)
    const fits = last && last.tokens + tokens <= limit && last.units.at(-1)?.page === units[0]?.page
    const wanted = last && (last.tokens < target * 0.9 || tokens === 0)
    if (last && fits && wanted && !isRow(last.units) && !isRow(units)) {
      last.units.push(...units)
      last.tokens += tokens
    } else packs.push({ headings: section.headings, units, tokens })
  }
  return packs
}

/** The headings that two passages have in common, outermost first. */
function commonHeadings(one: string[], other: string[]): string[] {
  const length = one.findIndex((heading, at) => heading !== other[at])
  return length < 0 ? one : one.slice(0, length)
}

/** Below this many tokens a passage is a fragment, which says little on its own: it joins its neighbour. */
const fragment = 40

function mayJoin({ one, other, limit }: { one: Pack; other: Pack; limit: number }): boolean {
  if (one.tokens + other.tokens > limit || one.units.at(-1)?.page !== other.units[0]?.page) return false
  if (isRow(one.units) || isRow(other.units)) return false
  if (Math.min(one.tokens, other.tokens) < fragment) return true
  const small = Math.max(one.tokens, other.tokens) <= limit / 2
  return small && commonHeadings(one.headings, other.headings).length > 0
}

/** Joins small neighbours: under a common heading, or where one of them is a mere fragment. */
export function joinSmall({ packs, limit }: { packs: Pack[]; limit: number }): Pack[] {
  const joined: Pack[] = []
  for (const pack of packs) {
    const last = joined.at(-1)
    if (last && mayJoin({ one: last, other: pack, limit })) {
      last.units = [...last.units, ...pack.units]
      last.headings = commonHeadings(last.headings, pack.headings)
      last.tokens += pack.tokens
    } else joined.push({ ...pack })
  }
  return joined
}
