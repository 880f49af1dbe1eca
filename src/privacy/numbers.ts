import type { Detector, PersonalData, PersonalKind } from './personal-data'

/** Digits as people write them: grouped by spaces, dots, hyphens, slashes; a leading + or 00 for a country. */
const digitRun =
  /(?<![\p{L}\d])(?:\+\s?|\(\+?33\)\s?|\((?=0\d\)))?\d(?:[\s\u00a0\u202f._/-]{0,3}(?:\d|[ABab](?!\p{L}))|[\s\u00a0\u202f._/-]{0,3}\(0\)|\)(?=\s?\d))+(?![\p{L}])/gu
const bare = (run: string) => run.replace(/[^\dABab+]/g, '').toUpperCase()

/** 1 234 567: groups of three that do not begin with a zero are an amount, not a number that names someone. */
const amount = /^[1-9]\d{0,2}(?:[\s\u00a0\u202f.]\d{3})+$/u
/** 2022 2023 2024, or 12/03/2024: dates and years in a row. */
const years = /^(?:(?:19|20)\d{2}[\s/-]*)+$/
/** A French social security number (NIR): sex, year, month, department (2A and 2B included), commune, order, key. */
const nir = /^[1-478]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2[AB])\d{6}(?:\d{2})?$/
/** Personal lines; 08 numbers belong to services and are left readable. */
const phone = /^(?:0[1-79]\d{8}|(?:\+|00)33(?:0)?[1-79]\d{8}|33[1-79]\d{8})$/
const foreignPhone = /^(?:\+|00)(?!33)\d{8,14}$/
const cardLength = /^\d{16}$|^3[47]\d{13}$/

/** Luhn's checksum (1954): tells a card of 13 to 19 digits from any other number. */
function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = digit * 2
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

function kindOf(run: string): PersonalKind | undefined {
  const digits = bare(run)
  if (phone.test(digits)) return 'phone'
  if (foreignPhone.test(digits)) return 'phone'
  if (nir.test(digits) && !cardLength.test(digits)) return 'nir'
  if (cardLength.test(digits)) return 'card'
  if (amount.test(run.trim()) || years.test(run.trim())) return undefined
  if (/^\d{13,19}$/.test(digits)) return passesLuhn(digits) ? 'card' : 'identifier'
  return /^\d{15}$|^\d{13}$/.test(digits) ? 'nir' : undefined
}

/** Social security numbers, personal telephone numbers, cards and other long numbers that name a person. */
export const findNumbers: Detector = (text) => {
  const found: PersonalData[] = []
  for (const match of text.matchAll(digitRun)) {
    const kind = kindOf(match[0])
    if (kind) found.push({ kind, start: match.index, end: match.index + match[0].length })
    else found.push(...findInside({ run: match[0], offset: match.index }))
  }
  return found
}

/** A run may join several numbers (“né en 1954 06 12 34 56 78”): look for a phone or a NIR standing inside it. */
function findInside({ run, offset }: { run: string; offset: number }): PersonalData[] {
  const separator = '[\\s\\u00a0\\u202f._/-]{0,3}'
  const phoneInside = new RegExp(`(?<!\\d)0[1-79](?:${separator}\\d{2}){4}(?!\\d)`, 'gu')
  const nirInside = new RegExp(
    `(?<!\\d)[1-478]${separator}\\d{2}${separator}(?:0[1-9]|1[0-2]|[2-9]\\d)${separator}(?:\\d{2}|2[ABab])${separator}\\d{3}${separator}\\d{3}(?:${separator}\\d{2})?(?!\\d)`,
    'gu',
  )
  const inside = (kind: PersonalKind, pattern: RegExp) =>
    [...run.matchAll(pattern)].map((match) => ({
      kind,
      start: offset + match.index,
      end: offset + match.index + match[0].length,
    }))
  const nirs = inside('nir', nirInside)
  return nirs.length > 0 ? nirs : inside('phone', phoneInside)
}

/** Countries whose accounts are met in France: a list, so that “et 06 12…” is not taken for an IBAN. */
const ibanPattern =
  /(?<![\p{L}\d])(?:FR|MC|BE|LU|CH|DE|IT|ES|PT|NL|GB|IE|AT|PL|RO|BG|GR|HR|CZ|SK|SI|HU|DK|SE|FI|NO|EE|LV|LT|MT|CY|TR|MA|TN|DZ|SN|CI)[\s-]?\d{2}(?:[\s\u00a0._-]{0,2}[A-Za-z0-9]{1,4}){3,10}(?![\p{L}\d])/giu

/** IBANs, in one piece or in groups, in capitals or not; the country's letters must be followed by digits for most. */
export const findIbans: Detector = (text) =>
  [...text.matchAll(ibanPattern)].flatMap((match): PersonalData[] => {
    const trimmed = longestIban(match[0])
    return trimmed ? [{ kind: 'iban', start: match.index, end: match.index + trimmed.length }] : []
  })

/** Cuts the words that follow an IBAN and were caught with it: groups are dropped from the end until digits rule. */
function longestIban(candidate: string): string | undefined {
  const groups = candidate.split(/(?<=[A-Za-z0-9])(?=[\s\u00a0._-])/u)
  for (let length = groups.length; length > 0; length--) {
    const piece = groups.slice(0, length).join('')
    const compact = piece.replace(/[^A-Za-z0-9]/g, '')
    const digits = compact.replace(/\D/g, '').length
    const last = groups[length - 1] ?? ''
    if (compact.length < 14) return undefined
    if (compact.length <= 34 && digits >= compact.length * 0.6 && /\d/.test(last)) return piece
  }
  return undefined
}
