import { findPersonalData } from '@/src/privacy/mask'

const longest = 300

/** A line of text fit for a log: the first line only, not too long, personal data replaced by an ellipsis. */
export function safeText(text: string): string {
  const line = (text.trim().split('\n', 1)[0] ?? '').slice(0, longest)
  let safe = ''
  let position = 0
  for (const { start, end } of findPersonalData(line)) {
    safe += `${line.slice(position, start)}…`
    position = end
  }
  return safe + line.slice(position)
}
