import type { Shelf } from './put'
import type { Network } from './read-network'

const forAll = { visibility: 'public' as const, _status: 'published' as const }

/** Charters, guides that lead to them, and missions with their referents. */
export async function seedVolunteers({ shelf, network }: { shelf: Shelf; network: Network }): Promise<void> {
  for (const charter of network.charters) {
    const data = () => ({ ...charter, ...forAll })
    await shelf.put({ collection: 'charters', slug: charter.slug, data })
  }
  for (const guide of network.guides) {
    const steps = () =>
      guide.steps.map(({ charter, resources, ...step }) => ({
        ...step,
        resources: resources.map((slug) => shelf.idOf('resources', slug)),
        ...(charter && { charter: shelf.idOf('charters', charter) }),
      }))
    const data = () => ({ ...guide, steps: steps(), ...forAll })
    await shelf.put({ collection: 'guides', slug: guide.slug, data })
  }
  for (const { organisation, referent, ...mission } of network.missions) {
    const data = () => ({
      ...mission,
      organisation: shelf.idOf('organisations', organisation),
      referent: shelf.idOf('people', referent),
      ...forAll,
    })
    await shelf.put({ collection: 'missions', slug: mission.slug, data })
  }
}
