import { answerable, ask, inPdf, signIn, unanswerable } from './support/steps'
import { expect, expectAccessible, test } from './support/test'

const pages = [
  '/',
  '/ressources',
  '/ressources?q=zzzz',
  '/connexion',
  '/accessibilite',
  '/confidentialite',
  '/nulle-part',
]

for (const address of pages) {
  test(`should let everybody use ${address}`, async ({ page }) => {
    await page.goto(address)
    await expectAccessible(page)
  })
}

// Of these pages, what a role changes is the header, the list and the notice of the one who is already signed in.
const changedByRole = ['/', '/ressources', '/connexion']

for (const role of ['volunteer', 'mediator', 'editor', 'admin'] as const) {
  test(`should let a signed-in person use what their role changes (${role})`, async ({ page }) => {
    await signIn(page, role)
    for (const address of changedByRole) {
      await page.goto(address)
      await expectAccessible(page)
    }
  })
}

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
