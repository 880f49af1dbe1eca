import { answerable, ask, inPdf, signIn, unanswerable } from './support/steps'
import { expect, test } from './support/test'

test('should answer with verified sentences and say how many, from how many sources', async ({ page }) => {
  await page.goto('/')
  await ask(page, answerable.question)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(answerable.question)
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    /^La base répond\s: \d phrases?, \d sources?$/,
  )
  await expect(page.getByRole('button', { name: /^Citation 1/ })).toHaveAttribute('aria-pressed', 'true')
  const source = page.getByRole('region', { name: 'Sources' })
  await expect(source.locator('mark:visible')).toHaveCount(1)
  await expect(source.getByText('Relecture').filter({ visible: true })).toBeVisible()
})

test('should open the citation in its place with the quotation marked and in sight', async ({ page }) => {
  await page.goto('/')
  await ask(page, answerable.question)
  const source = page.getByRole('region', { name: 'Sources' })
  const quote = await source.locator('mark:visible').innerText()
  await source.getByRole('link', { name: 'Ouvrir à ce passage' }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(answerable.question)
  const mark = page.locator('mark#citation')
  await expect(mark).toBeInViewport()
  const marked = (await page.locator('mark').allInnerTexts()).join(' ')
  expect(marked.replace(/\s+/g, ' ')).toContain(quote.split('\n').at(-1)?.replace(/\s+/g, ' '))
})

test('should open a PDF at the cited page, with the way to the same page of the file', async ({ page }) => {
  await signIn(page, 'mediator')
  await page.goto('/')
  await ask(page, inPdf)
  await page
    .getByRole('button', { name: /^Citation \d\s: Tenir une permanence/ })
    .first()
    .click()
  await page.getByRole('link', { name: /^Ouvrir à la page \d$/ }).click()
  await expect(page.locator('mark#citation')).toBeInViewport()
  const cited = page.locator('section', { has: page.locator('mark#citation') })
  const toPdf = cited.getByRole('link', { name: /^Ouvrir le fichier à la page/ })
  const address = (await toPdf.getAttribute('href')) ?? ''
  expect(address).toMatch(/#page=\d+$/)
  const response = await page.request.get(address)
  expect(response.headers()['content-type']).toBe('application/pdf')
})

test('should say that the base has nothing, and what to do then', async ({ page }) => {
  await page.goto('/')
  await ask(page, unanswerable)
  await expect(page.getByRole('heading', { name: 'Rien dans la base' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Que faire maintenant ?' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Citation/ })).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: 'Une autre question' })).toHaveValue(unanswerable)
})

test('should never write the question into an address, a title or a cookie', async ({ page, context }) => {
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(decodeURIComponent(request.url())))
  await page.goto('/')
  await ask(page, answerable.question)
  expect(addresses.filter((address) => address.includes('hameçonnage'))).toEqual([])
  expect(await page.title()).not.toContain('hameçonnage')
  expect(await context.cookies()).toEqual([])
})

test('should answer an example with one press', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Comment choisir un mot de passe solide ?' }).click()
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^La base répond/)
})

test('should copy the answer with its sources, dates and addresses', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/')
  await ask(page, answerable.question)
  await page.getByRole('button', { name: 'Copier avec les sources' }).click()
  await expect(page.getByText('Réponse copiée avec ses sources.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(answerable.question)
  expect(copied).toMatch(/\[1\] .+, .*20\d\d\nhttp:\/\/127\.0\.0\.1/)
})

test('should say when the site cannot be reached, and ask again with the question kept', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await context.setOffline(true)
  await page.getByRole('textbox', { name: 'Votre question' }).fill(answerable.question)
  await page.getByRole('button', { name: 'Demander', exact: true }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Passerelle ne répond pas')
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Redemander' }).click()
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^La base répond/)
})

test('should stop a question that takes too long', async ({ page }) => {
  await page.goto('/')
  await page.route('**/api/ask', () => new Promise(() => undefined))
  await page.getByRole('textbox', { name: 'Votre question' }).fill(answerable.question)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Arrêter' }).click()
  await expect(page.getByRole('heading', { name: 'Recherche arrêtée.' })).toBeVisible()
  await page.unroute('**/api/ask')
  await page.getByRole('button', { name: 'Redemander' }).click()
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^La base répond/)
})

test('should refuse an empty question in words', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Demander', exact: true }).click()
  await expect(page.getByText('Écrivez d’abord votre question.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Votre question' })).toBeFocused()
})
