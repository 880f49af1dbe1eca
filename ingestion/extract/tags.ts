const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
const tag = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi
const lineTag = /<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\s*\/?>/gi

/** Takes HTML tags out of a line; the words between them stay as they are, and a line break becomes a space. */
export const stripTags = (text: string): string => text.replace(lineTag, ' ').replace(tag, '')

/** Resolves the few character references that survive in pasted text. */
export const decodeReferences = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (whole, name: string) => named[name] ?? whole)
