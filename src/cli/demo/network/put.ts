import path from 'node:path'
import type { BasePayload, CollectionSlug, DataFromCollectionSlug } from 'payload'

type Ids = Map<string, number>

/** The demonstration's records by slug. `put` creates one unless it is there: what a visitor changed stays. */
export function openShelf(payload: BasePayload) {
  const shelves = new Map<CollectionSlug, Ids>()

  async function load(collection: CollectionSlug, key: 'slug' | 'term' = 'slug') {
    const { docs } = await payload.find({ collection, pagination: false, depth: 0 })
    const ids = docs.map(
      (doc) => [String((doc as unknown as Record<string, unknown>)[key]), Number(doc.id)] as const,
    )
    shelves.set(collection, new Map(ids))
  }

  /** Resources are known by the name of the sample that they were made from. */
  async function loadResources() {
    const select = { origin: true } as const
    const { docs } = await payload.find({ collection: 'resources', pagination: false, depth: 0, select })
    const named = docs.map(({ id, origin }) => [path.basename(origin?.path ?? '', '.md'), id] as const)
    shelves.set('resources', new Map(named))
  }

  async function put<Slug extends CollectionSlug>(args: {
    collection: Slug
    slug: string
    data: () => Partial<DataFromCollectionSlug<Slug>>
  }): Promise<void> {
    const { collection, slug, data } = args
    const shelf = shelves.get(collection)
    if (!shelf || shelf.has(slug)) return
    const { id } = await payload.create({ collection, data: data() as never, depth: 0 })
    shelf.set(slug, Number(id))
  }

  function idOf(collection: CollectionSlug, slug: string): number {
    const id = shelves.get(collection)?.get(slug)
    if (id === undefined) throw new Error(`samples: no ${collection} named ${slug}`)
    return id
  }

  return { load, loadResources, put, idOf }
}
export type Shelf = ReturnType<typeof openShelf>
