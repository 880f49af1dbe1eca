/** An organisation in a list; labels in words. */
export type ListedOrganisation = {
  href: string
  name: string
  kind?: string
  commune?: string
  summary?: string
  material: string[]
}

/** A person who agreed to be shown; never a contact. */
export type ListedPerson = {
  href: string
  name: string
  initials: string
  position?: string
  organisation?: string
  skills: { name: string; level?: string }[]
  topics: string[]
  action?: string
}

/** A meeting of the network. */
export type ListedEvent = {
  href: string
  title: string
  kind: string
  start: Date
  end: Date
  where?: string
  summary?: string
}
