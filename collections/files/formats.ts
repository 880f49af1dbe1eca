import path from 'node:path'
import { fileTypeFromBuffer } from 'file-type'

/** What may be uploaded, and the end of the name it gets. Never SVG, HTML or XML: a browser would run them. */
export const formats = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/epub+zip': 'epub',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'text/csv': 'csv',
  'application/x-subrip': 'srt',
  'text/vtt': 'vtt',
  'text/markdown': 'md',
  'text/plain': 'txt',
} as const
export type Format = keyof typeof formats

/** The largest file taken, in bytes: 50 MB. */
export const sizeLimit = 50 * 1024 * 1024

export const isAccepted = (mimeType: string): mimeType is Format => mimeType in formats

const textFormats: Format[] = ['text/csv', 'application/x-subrip', 'text/vtt', 'text/markdown', 'text/plain']

/** Formats that are plain text. */
export const isText = (format: Format): boolean => textFormats.includes(format)

/** Text without control characters that does not begin as a page or a drawing does. */
function isPlainText(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return !/[\u0000-\u0008\u000e-\u001a]/.test(start) && !/^(?:\u00ef\u00bb\u00bf)?\s*</.test(start)
}

/** The format of a file by its bytes; texts, which bear no mark of their own, by the end of their name as well. */
export async function formatOf({
  bytes,
  name,
}: {
  bytes: Uint8Array
  name: string
}): Promise<Format | undefined> {
  const found = await fileTypeFromBuffer(bytes)
  if (found) return isAccepted(found.mime) ? found.mime : undefined
  const end = path.extname(name).slice(1).toLowerCase()
  const format = textFormats.find((text) => formats[text] === end)
  return format && isPlainText(bytes) ? format : undefined
}
