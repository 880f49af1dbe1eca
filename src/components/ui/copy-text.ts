function copyFromField(text: string): boolean {
  const field = document.createElement('textarea')
  const focused = document.activeElement
  field.value = text
  field.className = 'sr-only'
  document.body.append(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return copied
}

/**
 * Puts a text on the clipboard and says whether it worked. The modern interface exists only over HTTPS and on this
 * machine; a network's server reached over HTTP still has the old one.
 */
export async function copyText(text: string): Promise<boolean> {
  if (!navigator.clipboard) return copyFromField(text)
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => copyFromField(text),
  )
}
