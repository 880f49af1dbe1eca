/** Whether a PDF has the end that every one has (in its last 1024 bytes): one that was cut off has not. */
export function isWholePdf(bytes: Uint8Array): boolean {
  const end = Buffer.from(bytes.subarray(-1024)).toString('latin1')
  return end.includes('%%EOF') && end.includes('xref')
}
