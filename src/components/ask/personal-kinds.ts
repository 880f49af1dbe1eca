import { findPersonalData } from '@/src/privacy/mask'
import type { PersonalKind } from '@/src/privacy/personal-data'

/** The kinds of personal data in a text, each once, in the order they are met. Nothing leaves the page for it. */
export const personalKindsIn = (text: string): PersonalKind[] => [
  ...new Set(findPersonalData(text).map(({ kind }) => kind)),
]
