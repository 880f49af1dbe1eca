import { answerable, ask, signIn } from './support/steps'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/test'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

for (const address of [
  '/',
  '/ressources',
  '/ressources?q=courriel',
  '/recherche?q=courriel',
  '/ateliers',
  '/lieux',
  '/reseau',
  '/benevoles',
  '/connexion',
  '/accessibilite',
  '/confidentialite',
  '/nulle-part',
]) {
  test(`should show ${address} without scrolling sideways, also at 320 pixels`, async ({ page }) => {
    await page.goto(address)
    await expectNoSidewaysScroll(page)
    await page.setViewportSize({ width: 320, height: 640 })
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

test('should let a list be reached, its choices folded until one is made', async ({ page }) => {
  await page.goto('/ressources')
  await expect(page.getByLabel('Thème')).toBeHidden()
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeInViewport()
  await page.goto('/ressources?theme=risques-cyber')
  await expect(page.getByLabel('Thème')).toBeVisible()
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

test('should begin with one row, and unfold the menu and the way out below it', async ({ page }) => {
  await signIn(page, 'editor')
  await page.goto('/')
  const header = page.getByRole('banner')
  expect((await header.boundingBox())?.height).toBeLessThan(80)
  await expect(header.getByRole('link', { name: 'Chercher dans le site' })).toBeInViewport()
  await expect(header.getByRole('link', { name: 'Ateliers' })).toBeHidden()
  const menu = header.locator('summary')
  await menu.press('Enter')
  await expect(header.getByRole('button', { name: 'Se déconnecter' })).toBeVisible()
  await expectAccessible(page)
  await header.getByRole('link', { name: 'Ateliers' }).focus()
  await page.keyboard.press('Escape')
  await expect(menu).toBeFocused()
  await menu.tap()
  await header.getByRole('link', { name: 'Ressources' }).tap()
  await expect(page).toHaveURL(/\/ressources$/)
  await expect(header.getByRole('link', { name: 'Ateliers' })).toBeHidden()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('should lead from the menu to another page', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('banner').locator('summary').tap()
    await page.getByRole('banner').getByRole('link', { name: 'Ateliers' }).tap()
    await expect(page).toHaveURL(/\/ateliers$/)
  })
})
