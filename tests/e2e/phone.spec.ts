import { answerable, ask, signIn } from './support/steps'
import { expect, expectNoSidewaysScroll, test } from './support/test'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

for (const address of [
  '/',
  '/ressources',
  '/connexion',
  '/accessibilite',
  '/confidentialite',
  '/nulle-part',
]) {
  test(`should show ${address} without scrolling sideways`, async ({ page }) => {
    await page.goto(address)
    await expectNoSidewaysScroll(page)
  })
}

test('should show what members fill in without scrolling sideways', async ({ page }) => {
  await signIn(page, 'mediator')
  for (const address of ['/proposer', '/historique', '/reseau']) {
    await page.goto(address)
    await expectNoSidewaysScroll(page)
  }
})

test('should show the source below the answer and lead to it', async ({ page }) => {
  await page.goto('/')
  await ask(page, answerable.question)
  await expectNoSidewaysScroll(page)
  const mark = page.getByRole('button', { name: /^Citation 1/ })
  const source = page.getByRole('region', { name: 'Sources' })
  const [above, below] = [await mark.boundingBox(), await source.boundingBox()]
  expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0))
  await mark.tap()
  await expect(source.locator('mark:visible')).toBeInViewport()
  await page.getByRole('button', { name: 'Revenir à la réponse' }).tap()
  await expect(mark).toBeInViewport()
})

test('should give fingers room: citation marks of 24 px, buttons of 44', async ({ page }) => {
  await page.goto('/')
  await ask(page, answerable.question)
  for (const mark of await page
    .getByRole('button', { name: /^Citation \d/ })
    .filter({ hasText: /^\d$/ })
    .all()) {
    const box = await mark.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
  }
  for (const name of ['Demander', 'Copier avec les sources', 'Imprimer']) {
    const box = await page.getByRole('button', { name, exact: true }).boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
  }
})
