/** Kinds that are ours: their labels stand in the messages, one for each key, in every language. */
export const sessionKinds = ['workshop', 'drop-in', 'appointment', 'mobile'] as const
export type SessionKind = (typeof sessionKinds)[number]

export const recurrences = ['none', 'weekly'] as const

export const eventKinds = ['meeting', 'webinar', 'training'] as const

export const organisationKinds = ['association', 'authority', 'france-services', 'company', 'other'] as const

export const skillLevels = ['beginner', 'confirmed', 'expert'] as const

export const guideAudiences = ['volunteer', 'host', 'mediator', 'editor', 'employer'] as const

export const charterAudiences = ['volunteer', 'host', 'mediator'] as const

/** Who may see how to reach a person: never everybody. */
export const contactRules = ['nobody', 'professionals', 'network'] as const

export const proposalKinds = ['resource', 'workshop'] as const

export const proposalStates = ['waiting', 'accepted', 'declined'] as const

export const reportStates = ['open', 'handled'] as const
