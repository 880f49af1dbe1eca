/** What may be uploaded, and the end of the name it gets. Never SVG, HTML or XML: a browser would run them. */
export const formats = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
} as const

/** The largest file taken, in bytes: 50 MB. */
export const sizeLimit = 50 * 1024 * 1024

export const isAccepted = (mimeType: string): mimeType is keyof typeof formats => mimeType in formats
