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

/** Opens each page: it answers, or says that there is nothing for this person, and axe finds nothing on it. */
async function lookAt(page: Page, addresses: string[]): Promise<number> {
  let opened = 0
  for (const address of addresses) {
    await test.step(address, async () => {
      const status = (await page.goto(address))?.status() ?? 0
      expect([200, 404], address).toContain(status)
      if (status === 200) opened += 1
      await expectAccessible(page)
    })
  }
  return opened
}

test.describe.configure({ timeout: 240_000 })

test('should let everybody use every page (visitor)', async ({ page }) => {
  expect(await lookAt(page, everyAddress())).toBeGreaterThan(25)
})

test('should let everybody use every page (editor)', async ({ page }) => {
  await signIn(page, 'editor')
  expect(await lookAt(page, [...everyAddress(), await ownAnswer(page)])).toBeGreaterThan(28)
})

// Members see the same frame round the same pages: one takes every other page, one the pages between, unless both are
// asked to take all (E2E_EVERY_PAGE=1).
for (const [at, role] of (['volunteer', 'mediator'] as const).entries())
  test(`should let everybody use every page (${role})`, async ({ page }) => {
    await signIn(page, role)
    const all = everyAddress()
    const taken = process.env.E2E_EVERY_PAGE ? all : all.filter((_, place) => place % 2 === at)
    expect(await lookAt(page, [...taken, await ownAnswer(page)])).toBeGreaterThan(taken.length * 0.7)
  })
