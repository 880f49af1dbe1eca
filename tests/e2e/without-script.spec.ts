import { demoPassword } from '@/src/cli/demo/accounts'
import { answerable, unanswerable } from './support/steps'
import { expect, test } from './support/test'

test.use({ javaScriptEnabled: false })

test('should answer and show every source', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('textbox', { name: 'Votre question' }).fill(answerable.question)
  await page.getByRole('button', { name: 'Demander', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(answerable.question)
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^La base répond/)
  expect(new URL(page.url()).search).toBe('')
  const marks = page.getByRole('link', { name: /^Citation \d/ })
  const sources = page.getByRole('region', { name: 'Sources' }).getByRole('article')
  expect(await marks.count()).toBeGreaterThan(0)
  await expect(sources).toHaveCount(await marks.count())
})

test('should lead from a mark to its source, and from there to the marked passage', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: answerable.question }).click()
  await page.getByRole('link', { name: /^Citation 1/ }).click()
  const source = page.locator('#citation-1')
  await expect(source).toBeInViewport()
  await source.getByRole('link', { name: 'Ouvrir à ce passage' }).click()
  await expect(page.locator('mark#citation')).toBeInViewport()
})

test('should say that the base has nothing', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('textbox', { name: 'Votre question' }).fill(unanswerable)
  await page.getByRole('button', { name: 'Demander', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Rien dans la base' })).toBeVisible()
})

test('should find a resource by a word of its title', async ({ page }) => {
  await page.goto('/ressources')
  await page.getByLabel('Chercher des mots dans les fiches et leurs fichiers').fill('tableur')
  await page.getByRole('button', { name: 'Chercher' }).click()
  await expect(page).toHaveURL(/\?q=tableur/)
  await page.getByRole('link', { name: 'Suivre son budget avec un tableur', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Suivre son budget avec un tableur')
})

test('should find a resource by a word of its text, and open it there', async ({ page }) => {
  await page.goto('/ressources?q=corbeile')
  const found = page.getByRole('listitem').filter({ hasText: 'Libérer de la place' })
  await expect(found.getByRole('blockquote')).toContainText('Vider la corbeille')
  await found.getByRole('link', { name: /^Ouvrir à ce passage/ }).click()
  await expect(page.locator('mark#citation')).toBeInViewport()
})

test('should sign in, refuse a wrong password in words, and sign out', async ({ page }) => {
  await page.goto('/connexion')
  await page.getByLabel('Adresse électronique').fill('mediatrice@exemple.fr')
  await page.getByLabel('Mot de passe').fill('autre-chose')
  const submit = page.getByRole('main').getByRole('button', { name: 'Se connecter' })
  await submit.click()
  await expect(page.getByRole('alert')).toContainText('ne convient pas')
  await expect(page.getByLabel('Adresse électronique')).toHaveValue('mediatrice@exemple.fr')
  await page.getByLabel('Mot de passe').fill(demoPassword)
  await submit.click()
  await expect(page.getByText('Marion Tissot')).toBeVisible()
  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await expect(page.getByRole('link', { name: 'Se connecter' })).toBeVisible()
})

test('should change the language and keep it', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What are you looking for?')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
