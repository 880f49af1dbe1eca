import { signIn } from './support/steps'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/test'

const phone = { width: 360, height: 740 }
const pages = [
  '/lieux',
  '/lieux?ville=Roanne',
  '/lieux/exemple-mediatheque-roanne',
  '/reseau',
  '/reseau/exemple-mediatheque-roanne',
  '/benevoles',
  '/guides/premiers-pas-de-benevole',
  '/chartes/charte-des-benevoles',
]

for (const address of pages) {
  test(`should show ${address} on a phone without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize(phone)
    expect((await page.goto(address))?.status()).toBe(200)
    await expectNoSidewaysScroll(page)
  })
}

test('should list places by town, nearest first, with hours in words and a map drawn here', async ({
  page,
}) => {
  await page.goto('/lieux?ville=42300')
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Roanne')
  await expect(page.getByText(/Du mardi au vendredi/)).toBeVisible()
  await page.goto('/lieux')
  await expect(page.getByRole('img', { name: /Position des communes/ }).first()).toBeVisible()
})

test('should show nobody without consent, and no way to reach anybody, to visitors', async ({ page }) => {
  await page.goto('/reseau')
  const text = await page.getByRole('main').innerText()
  expect(text).not.toContain('Inès')
  expect(text).not.toMatch(/@|\b0\d(?:[ .]\d\d){4}\b/)
  const answer = await page.goto('/reseau/personnes/ines-d')
  expect(answer?.status()).toBe(404)
})

test('should show members who can do what, with an example', async ({ page }) => {
  await signIn(page, 'mediator')
  await page.goto('/reseau')
  await expect(page.getByText('Déjouer les arnaques')).toBeVisible()
  await expect(page.getByText('Inès')).toHaveCount(0)
  await page.getByLabel('Compétence').selectOption({ label: 'Sécurité numérique' })
  await page.getByRole('button', { name: 'Afficher' }).click()
  await expect(page.getByRole('link', { name: /Nadia/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /Karim/ })).toHaveCount(0)
})

test('should give members the meetings in the calendar', async ({ page }) => {
  await signIn(page, 'volunteer')
  expect(await (await page.request.get('/agenda.ics')).text()).toContain('Rencontre du réseau')
})

test('should put the next step of a volunteer first, and missions by level', async ({ page }) => {
  await page.goto('/benevoles')
  const next = page.getByRole('heading', { level: 2 }).first()
  await expect(next).toHaveText('Par où commencer')
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Niveau technique faible')
  await page.getByRole('link', { name: 'Commencer : Mes premiers pas de bénévole' }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(5)
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Comprendre la charte')
})

test('should keep the ticked steps of a guide in the browser', async ({ page }) => {
  await page.goto('/guides/premiers-pas-de-benevole')
  await page.getByRole('checkbox').first().check()
  await expect(page.getByText('1 étape faite sur 5')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('checkbox').first()).toBeChecked()
})

test('should keep them with the account of who is signed in, and find them elsewhere', async ({
  page,
  browser,
  baseURL,
}) => {
  const guide = '/guides/premiers-pas-de-benevole'
  const kept = () => page.waitForResponse((answer) => answer.request().method() === 'POST')
  await signIn(page, 'mediator')
  await page.goto(guide)
  await expect(page.getByText('gardées avec votre compte')).toBeVisible()
  const box = page.getByRole('checkbox').nth(1)
  // A site that was tried before may have kept the tick.
  if (await box.isChecked()) await Promise.all([kept(), box.uncheck()])
  await Promise.all([kept(), box.check()])
  await expectAccessible(page)

  const elsewhere = await browser.newContext({ baseURL })
  const other = await elsewhere.newPage()
  await other.goto(guide)
  await expect(other.getByRole('checkbox').nth(1)).not.toBeChecked()
  await signIn(other, 'mediator')
  await other.goto(guide)
  await expect(other.getByRole('checkbox').nth(1)).toBeChecked()
  await other.goto('/benevoles')
  await expect(other.getByRole('main')).toContainText('1 étape faite sur 5')
  await elsewhere.close()

  await Promise.all([kept(), page.getByRole('checkbox').nth(1).uncheck()])
  await expect(page.getByText('Aucune étape faite sur 5')).toBeVisible()
})
