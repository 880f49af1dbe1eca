import type { Detector, PersonalData, PersonalKind } from './personal-data'

const all = (kind: PersonalKind, pattern: RegExp, text: string): PersonalData[] =>
  [...text.matchAll(pattern)].map((match) => ({
    kind,
    start: match.index,
    end: match.index + match[0].length,
  }))

const word =
  '(?:z[ée]ro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|et)'
const spelt = new RegExp(
  `(?<!\\p{L})z[ée]ro[\\s-]+(?:un|deux|trois|quatre|cinq|six|sept|neuf)(?:[\\s,-]+${word}(?!\\p{L})){4,16}`,
  'giu',
)

/** A telephone number in words: “zéro six douze trente-quatre…”. */
export const findSpeltPhones: Detector = (text) => all('phone', spelt, text)

const secret =
  /(?<=(?:mots?\s+de\s+passe|mdp|password)\s*(?:est|c['’]est|:|=)?\s*)(?=\S*\d)(?=\S*[\p{L}!?@#$%&*_-])[\p{L}\d!?@#$%&*_.-]{6,}(?<![.?!])|(?<=(?<!\p{L})code(?:\s+(?:secret|pin|confidentiel|sms|de\s+(?:la|sa|ma|cette)\s+carte|carte))?\s*(?:est|c['’]est|:|=)?\s*(?:le\s+)?)(?<!\d)\d{4,8}(?![\d\p{L}])/giu
const cardCheck = /(?<=(?:cvv|cvc|crypto(?:gramme)?)\s*(?:est|:|=)?\s*)\d{3,4}(?!\d)/giu
const identityCard =
  /(?<=(?:cni|carte\s+(?:nationale\s+)?d['’]identit[ée])\s*(?:n[°o]|num[ée]ro|:)?\s*)(?=[A-Z\d]*\d)(?=[A-Z\d]*[A-Z])[A-Z\d]{9,12}(?![\p{L}\d])/giu
const plate = /(?<![\p{L}\d-])[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}(?![\p{L}\d-])/giu

/** Passwords and codes as people give them away, cards' check numbers, identity cards, number plates. */
export const findSecrets: Detector = (text) => [
  ...all('identifier', secret, text),
  ...all('card', cardCheck, text),
  ...all('identifier', identityCard, text),
  ...all('identifier', plate, text),
]

const account = /(?<!\d)\d{5}[\s-]?\d{5}[\s-]?[\dA-Z]{11}[\s-]?\d{2}(?!\d)/giu

/** A French bank account as it was written before IBANs: bank, branch, account, key. */
export const findAccounts: Detector = (text) => all('iban', account, text)
