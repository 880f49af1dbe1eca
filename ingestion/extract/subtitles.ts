import type { Block } from '@/src/documents/document'
import { fail } from '@/src/errors/errors'
import type { Extracted } from './extracted'
import { stripTags } from './tags'

/** A line that was said: `start` in seconds. */
type Cue = { start: number; text: string }

const timing = /^\s*(?:(\d+):)?(\d{1,2}):(\d{2})[.,]\d{1,3}\s*-->\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}/

const linesOfCue = (lines: string[]): string =>
  lines
    .map((line) => stripTags(line.replace(/\{\\[^}]*\}|<\d[\d:.]*>|<\/?[cv](?:[. ][^>]*)?>/g, '')).trim())
    .filter(Boolean)
    .join(' ')

function cueOf(block: string): Cue[] {
  const lines = block.split('\n')
  const at = lines.findIndex((line) => timing.test(line))
  const time = timing.exec(lines[at] ?? '')
  const text = linesOfCue(lines.slice(at + 1))
  if (!time || !text) return []
  return [{ start: Number(time[1] ?? 0) * 3600 + Number(time[2]) * 60 + Number(time[3]), text }]
}

/** Subtitles that roll repeat what stood on screen already. */
const said = (cues: Cue[]): Cue[] =>
  cues.flatMap((cue, at) => {
    const before = cues[at - 1]?.text ?? ''
    if (cue.text === before) return []
    const fresh = before && cue.text.startsWith(`${before} `) ? cue.text.slice(before.length + 1) : cue.text
    return [{ ...cue, text: fresh }]
  })

/** A place in a recording begins anew after this many seconds, once a sentence has ended; at the latest after twice as many. */
const stretch = 60

function stretchesOf(cues: Cue[]): Cue[] {
  const places: Cue[] = []
  for (const cue of cues) {
    const last = places.at(-1)
    const length = last ? cue.start - last.start : 0
    const ended = /[.!?…]["»”)]?$/.test(last?.text ?? '')
    if (!last || length >= stretch * 2 || (length >= stretch && ended)) places.push({ ...cue })
    else last.text += ` ${cue.text}`
  }
  return places
}

const pad = (value: number): string => String(Math.floor(value)).padStart(2, '0')

/** A time of a recording as players show it: `00:12:30`. */
const timeCode = (seconds: number): string =>
  `${pad(seconds / 3600)}:${pad((seconds % 3600) / 60)}:${pad(seconds % 60)}`

/**
 * What was said in a recording, from its SRT or WebVTT subtitles, about a minute under each time code. Throws
 * `mismatch:file` for a text without a single time code.
 */
export function extractSubtitles({ text, name }: { text: string; name: string }): Extracted {
  const cues = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .filter((block) => !/^\s*(?:NOTE|STYLE|REGION)\b/.test(block))
    .flatMap(cueOf)
  if (cues.length === 0) throw fail('mismatch:file', { name })
  const blocks = stretchesOf(said(cues)).flatMap(({ start, text: words }): Block[] => [
    { kind: 'heading', level: 2, text: timeCode(start) },
    { kind: 'paragraph', text: words.normalize('NFC') },
  ])
  return { blocks }
}
