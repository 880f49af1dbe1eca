import type { Page } from '@playwright/test'
import { everyRoute } from '@/tests/support/site/routes'
import { answerable, ask, signIn } from './support/steps'
import { expect, expectAccessible, test } from './support/test'

/** What to open for the pages whose address names something, and in what other states a page is worth a look. */
const examples: Record<string, string[]> = {
  '/ressources': ['/ressources', '/ressources?q=zzzz', '/ressources?q=arnaque'],
  '/ressources/[slug]': ['/ressources/reconnaitre-un-message-d-hameconnage'],
  '/documents/[id]': ['/documents/1'],
  '/ateliers': ['/ateliers', '/ateliers?q=smratphone&ville=Roanne', '/ateliers?ville=xqxqxqxq'],
  '/ateliers/[slug]': ['/ateliers/smartphone-premiers-pas'],
  '/lieux': ['/lieux', '/lieux?ville=Roanne'],
  '/lieux/[slug]': ['/lieux/exemple-mediatheque-roanne'],
  '/reseau/[slug]': ['/reseau/exemple-mediatheque-roanne'],
  '/reseau/personnes/[slug]': ['/reseau/personnes/nadia-b'],
  '/rencontres/[slug]': ['/rencontres/exemple-rencontre-du-reseau'],
  '/guides/[slug]': ['/guides/premiers-pas-de-benevole'],
  '/chartes/[slug]': ['/chartes/charte-des-benevoles'],
  '/benevoles/missions/[slug]': ['/benevoles/missions/exemple-mission-accueillir'],
  '/recherche': ['/recherche', '/recherche?q=roanne', '/recherche?q=zzzz'],
  '/historique': ['/historique', '/historique?effacer=tout'],
  '/reponses/[id]': [],
  '/[...chemin]': ['/nulle-part'],
  // The administration is Payload's own.
  '/admin/[[...segments]]': [],
}

/** Every page of the site: one that is added and whose address names something must be given an example above. */
function everyAddress(): string[] {
  const patterns = everyRoute().flatMap(({ pattern, kind }) => (kind === 'page' ? [pattern] : []))
  return patterns.flatMap((pattern) => {
    const known = examples[pattern]
    if (pattern.includes('[') && !known) throw new Error(`give an example of ${pattern}`)
    return known ?? [pattern]
  })
}

async function ownAnswer(page: Page): Promise<string> {
  await page.goto('/')
  await ask(page, answerable.question)
  await page.goto('/historique')
  const link = page.getByRole('main').getByRole('link', { name: answerable.question }).first()
  return (await link.getAttribute('href')) ?? ''
}

/** Pages that say to somebody that there is nothing there: opinions are for editors, some content for members. */
const hidden: Record<string, string[]> = {
  visitor: ['/nulle-part', '/avis', '/documents/1', '/rencontres/exemple-rencontre-du-reseau'],
  volunteer: ['/nulle-part', '/avis'],
  mediator: ['/nulle-part', '/avis'],
  editor: ['/nulle-part'],
}

const missingOf = ({ who, addresses }: { who: string; addresses: string[] }) =>
  addresses.filter((address) => hidden[who]?.includes(address))

/** What a page is about, by its address: the frame round it is the same for all pages of a person. */
const partOf = ({ address, html }: { address: string; html: string }) =>
  `${address} ${(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html).replace(/<script[\s\S]*?<\/script>/g, '')}`

/** All that somebody has been shown so far in this run. */
const shown = new Set<string>()

/** Opens each page as somebody: it answers, or is one of those that are hidden from them, and axe finds nothing on it. */
async function lookAt({ page, who, addresses }: { page: Page; who: string; addresses: string[] }) {
  const missing: string[] = []
  for (const address of addresses) {
    await test.step(address, async () => {
      const answer = await page.goto(address)
      const status = answer?.status() ?? 0
      if (status === 404) missing.push(address)
      else expect(status, address).toBe(200)
      shown.add(partOf({ address, html: (await answer?.text()) ?? '' }))
      await expectAccessible(page)
    })
  }
  expect(missing).toEqual(missingOf({ who, addresses }))
}

/**
 * Fetches each page as somebody: it answers, or is one of those that are hidden from them. Gives those that show what
 * nobody before was shown.
 */
async function fetchAll({ page, who, addresses }: { page: Page; who: string; addresses: string[] }) {
  const missing: string[] = []
  const other: string[] = []
  for (const address of addresses) {
    const answer = await page.request.get(address)
    const part = partOf({ address, html: await answer.text() })
    if (answer.status() === 404) {
      missing.push(address)
      continue
    }
    expect(answer.status(), address).toBe(200)
    if (!shown.has(part)) other.push(address)
    shown.add(part)
  }
  expect(missing).toEqual(missingOf({ who, addresses }))
  return other
}

test.describe.configure({ timeout: 240_000 })

test('should let everybody use every page (visitor)', async ({ page }) => {
  await lookAt({ page, who: 'visitor', addresses: everyAddress() })
})

// axe takes what the role is shown and nobody before was, unless it is asked to take all with all (E2E_EVERY_PAGE=1).
for (const role of ['editor', 'volunteer', 'mediator'] as const)
  test(`should let everybody use every page (${role})`, async ({ page }) => {
    await signIn(page, role)
    const all = everyAddress()
    const other = await fetchAll({ page, who: role, addresses: all })
    const taken = process.env.E2E_EVERY_PAGE ? all : other
    await lookAt({ page, who: role, addresses: [...taken, await ownAnswer(page)] })
  })
