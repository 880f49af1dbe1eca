import { escapeMarkdown } from '@/collections/shared/rich-text-to-markdown'
import type { Part } from '@/src/documents/document'

/** What a record says under one heading: sentences, a list, or both. Without a heading it opens the page. */
export type Written = {
  heading?: string | null
  text?: string | null
  items?: (string | null | undefined)[] | null
  numbered?: boolean
}

const paragraphs = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => escapeMarkdown(paragraph.trim()))
    .filter(Boolean)

function pieces({ heading, text, items, numbered = false }: Written): string[] {
  const listed = (items ?? []).filter((item): item is string => Boolean(item?.trim()))
  const list = listed.map((item, at) => `${numbered ? `${at + 1}.` : '-'} ${escapeMarkdown(item.trim())}`)
  const body = [...paragraphs(text ?? ''), ...(list.length > 0 ? [list.join('\n')] : [])]
  if (body.length === 0) return []
  return heading ? [`## ${escapeMarkdown(heading)}`, ...body] : body
}

/** A record's fields as one part that can be cited; nothing where it says nothing. */
export function writtenPart(sections: Written[]): Part[] {
  const text = sections.flatMap(pieces).join('\n\n')
  return text ? [{ kind: 'markdown', text }] : []
}

/** A labelled fact as one sentence: « Durée : 90 minutes. » Nothing where there is no value. */
export const fact = (name: string, value: string | number | null | undefined): string | undefined =>
  value === undefined || value === null || value === '' ? undefined : `${name} : ${value}.`
