import { fail } from '@/src/errors/errors'

const strict = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Which half of a text's byte pairs is empty says how UTF-16 without a mark is written. */
function utf16By(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 2000)
  let even = 0
  let odd = 0
  for (const [at, byte] of sample.entries()) if (byte === 0) at % 2 === 0 ? even++ : odd++
  const pairs = sample.length / 2
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le'
  if (even > pairs * 0.6 && odd < pairs * 0.1) return 'utf-16be'
  return undefined
}

/** Signs that no text has: control characters other than tabs, line ends and form feeds. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 20_000)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0
  return controls > sample.length / 200
}

const supported = (label: string): boolean => {
  try {
    return Boolean(new TextDecoder(label))
  } catch {
    return false
  }
}

/**
 * The text of some bytes: by their byte-order mark, else by the `charset` they were announced with, else as UTF-8, as
 * UTF-16 without a mark, or as Windows-1252. Throws `encoding:file` for bytes that are no text.
 */
export function decodeText({
  bytes,
  name,
  charset,
}: {
  bytes: Uint8Array
  name: string
  charset?: string
}): string {
  const [first, second] = bytes
  const marked =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined
  const announced = charset && supported(charset) ? charset : undefined
  const order = [marked, announced, utf16By(bytes), 'utf-8', 'windows-1252']
  for (const encoding of order) {
    const text = encoding === undefined ? undefined : strict(encoding, bytes)
    if (text !== undefined && !looksBinary(text)) return text
  }
  throw fail('encoding:file', { name })
}
