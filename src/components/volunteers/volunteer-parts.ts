/** A guide in a list. `minutes` is the sum of its steps, absent when none says how long it takes. */
export type ListedGuide = {
  href: string
  title: string
  summary?: string
  audience: string
  steps: number
  minutes?: number
  /** How many steps this person has done; only for who has an account. */
  done?: number
}

/** A charter in a list, and whether this person made its present text the person's own. */
export type ListedCharter = {
  href: string
  title: string
  version: string
  summary?: string
  acknowledged?: { version: string; date: string; isCurrent: boolean }
}

/** A mission in a list; labels in words. */
export type ListedMission = {
  href: string
  title: string
  summary?: string
  kind?: string
  organisation?: string
  commune?: string
  referent?: string
  commitment?: string
}
