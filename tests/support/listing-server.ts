import { afterAll, afterEach, beforeAll } from 'vitest'
import type { ImporterKind } from '@/ingestion/importers/importer'
import { listSource } from '@/ingestion/importers/list-source'
import { type SourceServer, startSourceServer } from './source-server'

/** Words enough for a page to be worth reading. */
export const long = 'Une personne qui a perdu son mot de passe vient avec une pièce d’identité. '.repeat(10)

/** The map of a site, as XML. */
export const siteMap = (addresses: string[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.map((address) => `<url><loc>${address}</loc></url>`).join('')}</urlset>`

/** A scripted server for a test file, emptied after each test, and what an importer lists or reads there. */
export function listingServer() {
  let server: SourceServer
  beforeAll(async () => {
    server = await startSourceServer()
  })
  afterAll(() => server.close())
  afterEach(() => {
    server.answers = {}
    server.asked.length = 0
  })
  const list = (kind: ImporterKind, place = '/') =>
    listSource({ kind, address: server.origin + place, allow: [server.host] })
  return {
    server: () => server,
    list,
    readAll: async (kind: ImporterKind, place = '/') =>
      Promise.all((await list(kind, place)).items.map((item) => item.read())),
  }
}
