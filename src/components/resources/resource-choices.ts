/** What the form of the list holds: words, then keys of vocabularies, empty for any. */
export type ResourceChoices = { q: string; theme: string; public: string; type: string }

/** The address of a list; what is empty stays out of it. */
export function resourcesAddress(choices: Partial<ResourceChoices> & { page?: number }): string {
  const { page = 1, ...words } = choices
  const said = Object.entries(words).filter(([, value]) => value)
  const query = new URLSearchParams([...said, ...(page > 1 ? [['page', String(page)]] : [])])
  return query.size > 0 ? `/ressources?${query}` : '/ressources'
}
