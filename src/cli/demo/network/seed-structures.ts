import type { Shelf } from './put'
import type { Network } from './read-network'

const published = { _status: 'published' as const }

/** Skills, organisations, places and people. */
export async function seedStructures({ shelf, network }: { shelf: Shelf; network: Network }): Promise<void> {
  for (const { parent, ...skill } of network.skills) {
    const data = () => ({ ...skill, ...(parent && { parent: shelf.idOf('skills', parent) }) })
    await shelf.put({ collection: 'skills', slug: skill.slug, data })
  }
  for (const organisation of network.organisations) {
    const data = () => ({ ...organisation, visibility: 'public' as const, ...published })
    await shelf.put({ collection: 'organisations', slug: organisation.slug, data })
  }
  for (const { organisation, ...place } of network.places) {
    const data = () => ({
      ...place,
      organisation: shelf.idOf('organisations', organisation),
      visibility: 'public' as const,
      ...published,
    })
    await shelf.put({ collection: 'places', slug: place.slug, data })
  }
  for (const { organisation, role, skills, ...person } of network.people) {
    const data = () => ({
      ...person,
      position: role,
      organisation: shelf.idOf('organisations', organisation),
      skills: skills.map(([skill, level]) => ({ skill: shelf.idOf('skills', skill), level })),
      contactFor: 'professionals' as const,
      ...published,
    })
    await shelf.put({ collection: 'people', slug: person.slug, data })
  }
}
