import type { BasePayload } from 'payload'
import { openShelf } from './put'
import { readNetwork } from './read-network'
import { seedOffer } from './seed-offer'
import { seedStructures } from './seed-structures'
import { seedVolunteers } from './seed-volunteers'

const bySlug = [
  'skills',
  'organisations',
  'places',
  'people',
  'workshops',
  'sessions',
  'events',
  'guides',
  'charters',
  'missions',
] as const

/**
 * Fills the network of the demonstration: structures, places, people, workshops with their sessions, guides, charters,
 * missions and the glossary. Twice changes nothing; offers that have passed since are moved to the days ahead.
 */
export async function seedNetwork({ payload, now }: { payload: BasePayload; now: Date }): Promise<void> {
  const network = readNetwork()
  const shelf = openShelf(payload)
  for (const collection of bySlug) await shelf.load(collection)
  await shelf.loadResources()
  await shelf.load('glossary', 'term')
  await seedStructures({ shelf, network })
  await seedOffer({ payload, shelf, network, now })
  await seedVolunteers({ shelf, network })
  for (const entry of network.glossary) {
    const data = () => ({ ...entry, _status: 'published' as const })
    await shelf.put({ collection: 'glossary', slug: entry.term, data })
  }
}
