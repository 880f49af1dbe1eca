/** Where a question stands that the base did not answer: to be answered, answered since, or not for this base. */
export const questionStatuses = ['open', 'closed', 'ignored'] as const
export type QuestionStatus = (typeof questionStatuses)[number]

/** What the base said when a question was recorded. */
export const unansweredOutcomes = ['related', 'not_found'] as const

/** What the last check of a golden question found. */
export const goldenStates = ['unchecked', 'holds', 'broken'] as const
export type GoldenState = (typeof goldenStates)[number]

/** Why an answer did not help. */
export const feedbackReasons = ['wrong', 'incomplete', 'outdated', 'unclear', 'wrong_source'] as const
export type FeedbackReason = (typeof feedbackReasons)[number]
