import { answerable, ask, inPdf, signIn, unanswerable } from './support/steps'
import { expect, expectAccessible, test } from './support/test'

// Every page as every other role: see `every-page.spec.ts`. What an administrator's changes are the header and lists.
test('should let an administrator use what the role changes', async ({ page }) => {
  await signIn(page, 'admin')
  for (const address of ['/', '/ressources', '/connexion']) {
    await page.goto(address)
    await expectAccessible(page)
  }
})

test('should let everybody use an answer, its source and the cited place', async ({ page }) => {
  await page.goto('/')
  await ask(page, answerable.question)
  await expectAccessible(page)
  await page
    .getByRole('button', { name: /^Citation 2/ })
    .first()
    .click()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Ouvrir à ce passage' }).click()
  await expect(page.locator('mark#citation')).toBeVisible()
  await expectAccessible(page)
})

test('should let everybody use an answer that is not one', async ({ page }) => {
  await page.goto('/')
  await ask(page, unanswerable)
  await expectAccessible(page)
})

test('should let everybody use a refusal', async ({ page }) => {
  await page.goto('/connexion')
  await page.getByLabel('Adresse électronique').fill('personne@exemple.fr')
  await page.getByLabel('Mot de passe').fill('rien')
  await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await expectAccessible(page)
})

test('should let a member use a file page by page', async ({ page }) => {
  await signIn(page, 'mediator')
  await page.goto('/')
  await ask(page, inPdf)
  await page
    .getByRole('button', { name: /^Citation \d\s: Tenir une permanence/ })
    .first()
    .click()
  await page.getByRole('link', { name: /^Ouvrir à la page/ }).click()
  await expect(page.locator('mark#citation')).toBeVisible()
  await expectAccessible(page)
})

test('should announce the outcome in one sentence, not each word of the answer', async ({ page }) => {
  await page.goto('/')
  await ask(page, answerable.question)
  await expect(page.getByRole('status').first()).toHaveText(
    /^La base répond\s: .+ La réponse est sous le champ\.$/,
  )
})
