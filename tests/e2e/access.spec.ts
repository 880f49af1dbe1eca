import { readNetwork } from '@/src/cli/demo/network/read-network'
import { everyRoute } from '@/tests/support/site/routes'
import { ask, inPdf, signInByForm } from './support/steps'
import { expect, test } from './support/test'

const reserved = { title: 'Tenir une permanence d’accueil numérique', role: 'volunteer' } as const

test('should show a visitor neither a reserved resource, nor its file, nor its words', async ({
  page,
  browser,
  baseURL,
}) => {
  await signInByForm(page, reserved.role)
  await page.goto('/ressources?q=permanence')
  await page.getByRole('link', { name: reserved.title, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(reserved.title)
  const resource = new URL(page.url()).pathname
  const file = await page.getByRole('link', { name: 'Lire page par page' }).getAttribute('href')
  const pdf = await page.getByRole('link', { name: 'Ouvrir le fichier' }).getAttribute('href')

  const visitor = await browser.newContext({ baseURL })
  const visit = await visitor.newPage()
  for (const address of [resource, file, pdf]) {
    const response = await visit.request.get(address ?? '')
    expect([403, 404]).toContain(response.status())
  }
  await visit.goto('/ressources?q=permanence')
  await expect(visit.getByRole('link', { name: reserved.title })).toHaveCount(0)
  await visit.goto('/')
  await ask(visit, inPdf)
  await expect(visit.getByRole('main')).not.toContainText('trente minutes au plus')
  await visitor.close()
})

test('should give the same page for what is reserved and for what does not exist', async ({ page }) => {
  const missing = await page.goto('/ressources/nulle-part')
  expect(missing?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page introuvable')
})

test('should go back after signing in, and nowhere else', async ({ page }) => {
  await page.goto('/ressources')
  await page.getByRole('main').getByRole('link', { name: 'Connectez-vous' }).click()
  await page.getByLabel('Adresse électronique').fill('benevole@exemple.fr')
  await page.getByLabel('Mot de passe').fill('demo-passerelle')
  await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click()
  await expect(page).toHaveURL(/\/ressources$/)
})

test('should give every page a policy with a nonce of its own, and let no other site frame it', async ({
  page,
}) => {
  const policies = await Promise.all(
    ['/', '/ressources', '/'].map(async (address) => (await page.request.get(address)).headers()),
  )
  const nonces = policies.map(
    (headers) => /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1],
  )
  expect(new Set(nonces).size).toBe(3)
  for (const headers of policies) {
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
  }
})

test('should tell a visitor at no address how to reach a person', async ({ page }) => {
  const contacts = readNetwork().people.flatMap(({ email, phone }) => [email, phone])
  const fixed = everyRoute().flatMap(({ pattern }) => (pattern.includes('[') ? [] : [pattern]))
  const collections = [
    'people',
    'missions',
    'sessions',
    'organisations',
    'users',
    'payload-jobs',
    'questions',
  ]
  const rest = collections.map((name) => `/api/${name}?depth=3&limit=0&pagination=false&draft=true`)
  const people = readNetwork().people.map(({ slug }) => `/reseau/personnes/${slug}`)
  for (const address of [...fixed, ...rest, ...people]) {
    const text = await (await page.request.get(address)).text()
    expect(
      contacts.filter((contact) => text.includes(contact)),
      address,
    ).toEqual([])
  }
})

test('should show a visitor nothing of the administration but the way in', async ({ page }) => {
  for (const address of [
    '/admin',
    '/admin/collections/people',
    '/admin/collections/questions/1',
    '/admin/account',
  ]) {
    await page.goto(address)
    await expect(page).toHaveURL(/\/admin\/login/)
    await expect(page.getByLabel(/mot de passe/i).first()).toBeVisible()
  }
})
