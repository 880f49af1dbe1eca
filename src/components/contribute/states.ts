/** How sending a report ended. */
export type ReportState = { outcome?: 'done' | 'missing' | 'tooMany' | 'unavailable' }

/** What was typed, kept when something is missing. */
export type ProposalDraft = { kind: string; title: string; text: string; url: string }

/** How sending a proposal ended. */
export type ProposalState = {
  problem?: 'missingTitle' | 'missingContent' | 'badLink' | 'badFile' | 'tooMany' | 'unavailable'
  sent?: string
  draft?: ProposalDraft
}
