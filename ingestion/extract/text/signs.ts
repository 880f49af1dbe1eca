/** Small questions about a line of plain text, each asked in several places. */

const bullet = /^\s*([-*+•◦○●▪■‣·–—➢➤✓✔]|\d{1,2}[.)])[ \t]+(?=\S)/u
const day = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/iu
const functionWord =
  /(?:^|[\s’'])(?:le|la|les|l|un|une|des?|du|d|au|aux|à|et|ou|en|dans|par|pour|sur|avec|sans|sous|vers|chez|entre|que|qui|dont|où|ce|cet|cette|ces|son|sa|ses|leurs?|nos|notre|vos|votre|se|ne|est|sont)$/iu

/** The mark of a list's item with the white space around it, or nothing. */
export const bulletOf = (line: string): { mark: string; length: number } | undefined => {
  const match = bullet.exec(line)
  return match?.[1] ? { mark: match[1], length: match[0].length } : undefined
}

/** Whether a line is a heading marked as in Markdown; gives its level and words. */
export const markedHeading = (line: string): { level: 1 | 2 | 3 | 4 | 5 | 6; text: string } | undefined => {
  const match = /^ {0,3}(#{1,6})[ \t]+(\S.*?)[ \t]*#*$/.exec(line)
  if (!match?.[1] || !match[2]) return undefined
  return { level: match[1].length as 1 | 2 | 3 | 4 | 5 | 6, text: match[2] }
}

/** Whether a line is a row of a table: cells between tabs, or between bars at both ends. */
export const isRow = (line: string): boolean =>
  /^\t|\S[^\S\t]*\t/.test(line.slice(bulletOf(line)?.length ?? 0)) || /^\s*\|.*\|\s*$/.test(line)

/** Whether a line only draws a rule. */
export const isRule = (line: string): boolean => /^\s*([-*_=])(?:\s*\1){2,}\s*$/.test(line)

/** Whether a line only holds an address of the web. */
export const isAddress = (line: string): boolean => /^<?(?:https?:\/\/|www\.)[^\s<>]+>?$/i.test(line.trim())

/** Whether a line is the lone dash that stands between a quotation and its author. */
export const isDash = (line: string): boolean => /^[-–—]$/.test(line)

export const startsLower = (line: string): boolean => /^[("]?\p{Ll}/u.test(line)

export const startsWithDay = (line: string): boolean => day.test(line.trim())

/** Whether a line names what stands after its colon: « Public : … », « 9h30 : … ». */
export const isLabelled = (line: string): boolean =>
  /^[\p{Lu}\d][^.:!?]{0,30}\s?:\s+\S/u.test(line.trim()) && !/^\S+:\/\//.test(line.trim())

/** Whether a text ends like a sentence, quotation or label does. */
export const isFinished = (text: string): boolean =>
  /[.!?…:;][»”"’')\]*_\s]*$|\p{L}[.!?]\d{1,2}$/u.test(text) || /^\s*[«“].*»\s*$/su.test(text)

/** Whether a line cannot be the end of what it says: it stops at a comma, an opening mark or a word that calls another. */
export const callsMore = (line: string): boolean =>
  /[,(«/]\s*$|\s[-–—&+]\s*$/.test(line) || functionWord.test(line.replace(/[*_]+/g, '').trimEnd())

/** Whether a line shouts: all its letters, three or more, are capitals. */
export const isShouted = (line: string): boolean => {
  const letters = line.replace(/[^\p{L}]/gu, '')
  return letters.length >= 3 && letters === letters.toUpperCase()
}

/** Whether a line begins with an hour, as those of a programme do. */
export const startsWithHour = (line: string): boolean => /^\d{1,2}\s?[h:]\s?(?:\d{2})?\b/i.test(line.trim())

const month =
  /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b[\s\d]*$/iu
/** Whether a line is a part of a date that stands alone: a year, a month, a day. */
export const isDatePart = (line: string): boolean =>
  startsWithDay(line) || month.test(line) || /^\d{4}$/.test(line)
