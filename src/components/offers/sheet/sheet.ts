/** When and where a sheet's offer takes place, and on which terms. */
export type SheetDate = {
  id: string
  times: { start: Date; end: Date }[]
  isWeekly: boolean
  until?: Date
  place?: { name: string; href: string; address: string; phone?: string }
  terms: string[]
  isFree: boolean
  howToJoin?: string
  registrationUrl?: string
  people: { name: string; href: string }[]
}

/** The sheet of a workshop, of drop-in hours or of appointments. Labels are words that people read. */
export type Sheet = {
  title: string
  summary?: string
  /** Term and words, in the order in which they are read. */
  facts: Record<string, string | undefined>
  objectives: string[]
  prerequisites?: string
  material: string[]
  steps: { text: string; minutes?: number }[]
  evaluation?: string
  resources: { title: string; href: string }[]
  dates: SheetDate[]
}
