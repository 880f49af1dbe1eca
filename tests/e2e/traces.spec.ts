import { answerable, ask, signIn, signInByForm, unanswerable } from './support/steps'
import { expect, expectAccessible, test } from './support/test'

test('should keep a member’s question, share it, and let them delete it', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, 'mediator')
  await page.goto('/')
  await ask(page, answerable.question)
  await page.getByRole('button', { name: 'Partager dans le réseau' }).click()
  const link = page.getByRole('textbox', { name: 'Lien vers cette réponse' })
  await expect(link).toHaveValue(/\/reponses\/[0-9a-f-]{36}$/)
  const shared = new URL(await link.inputValue()).pathname
  await expectAccessible(page)

  const other = await browser.newContext({ baseURL })
  const reader = await other.newPage()
  await reader.goto(shared)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Se connecter')
  await signIn(reader, 'volunteer')
  await reader.goto(shared)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(answerable.question)
  await expect(reader.getByRole('main')).toContainText(answerable.title)
  await reader.goto('/historique')
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Mes questions')
  await expect(reader.locator(`a[href="${shared}"]`)).toHaveCount(0)

  await page.getByRole('link', { name: 'Mes questions' }).click()
  await expectAccessible(page)
  await page.getByRole('main').getByRole('link', { name: answerable.question }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(answerable.question)
  await expectAccessible(page)
  await page.goto('/historique')
  await page.getByRole('link', { name: 'Tout supprimer' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Oui, tout supprimer' }).click()
  await expect(page.getByText('Tout est supprimé.')).toBeVisible()
  const gone = await reader.goto(shared)
  expect(gone?.status()).toBe(404)
  await other.close()
})

test('should take an opinion with its reasons by keyboard, and show it to editors only', async ({ page }) => {
  await page.goto('/')
  await ask(page, unanswerable)
  await expect(page.getByText('Sans compte, rien ne dit qui a posé cette question.')).toBeVisible()
  await page.getByText('Non, quelque chose ne va pas').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox', { name: 'C’est incomplet' }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('textbox', { name: 'Une précision (facultatif)' }).fill('Il manque les métaux.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Envoyer cet avis' }).press('Enter')
  await expect(page.getByText('Merci, l’équipe éditoriale lira votre avis.')).toBeVisible()

  expect((await page.goto('/avis'))?.status()).toBe(404)
  await signIn(page, 'mediator')
  expect((await page.goto('/avis'))?.status()).toBe(404)
  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await expect(page.getByRole('button', { name: 'Se déconnecter' })).toBeHidden()
  await signIn(page, 'editor')
  await page.goto('/avis')
  await expect(page.getByRole('main')).toContainText('Il manque les métaux.')
  await expect(page.getByRole('main')).toContainText('Pas utile · C’est incomplet')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Lire la réponse' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(unanswerable)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('should take an opinion by a form', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('textbox', { name: 'Votre question' }).fill(answerable.question)
    await page.getByRole('button', { name: 'Demander', exact: true }).click()
    await page.getByRole('button', { name: 'Oui', exact: true }).click()
    await expect(page).toHaveURL(/\/avis\/merci$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Merci')
  })

  test('should list and delete one’s questions', async ({ page }) => {
    await signInByForm(page, 'mediator')
    await page.getByRole('textbox', { name: 'Votre question' }).fill(answerable.question)
    await page.getByRole('button', { name: 'Demander', exact: true }).click()
    await page.getByRole('link', { name: 'Mes questions' }).click()
    await page
      .getByRole('button', { name: /^Supprimer cette conversation du/ })
      .first()
      .click()
    await expect(page.getByText('La conversation est supprimée.')).toBeVisible()
  })
})

test('should lead an editor from a question without an answer to the resource that answers it', async ({
  page,
}) => {
  await page.goto('/')
  await ask(page, unanswerable)
  await signIn(page, 'editor')
  await page.goto('/admin/collections/questions')
  await page.getByRole('link', { name: unanswerable }).click()
  await page.getByRole('button', { name: 'Écrire la ressource qui répond' }).click()
  await expect(page).toHaveURL(/\/admin\/collections\/resources\/\d+$/)
  await expect(page.getByLabel('Titre').first()).toHaveValue(unanswerable)
  await page.goto('/admin/collections/questions')
  await page.getByRole('button', { name: 'Vérifier les questions témoins' }).click()
  await expect(page.getByText(/en défaut\.$/)).toBeVisible()
})

test('should show an administrator alone what is kept about a person, to hand over or to erase', async ({
  page,
}) => {
  await signIn(page, 'admin')
  await page.goto('/admin/collections/users')
  await page.getByRole('link', { name: 'benevole@exemple.fr' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Exporter' }).click()
  expect((await download).suggestedFilename()).toBe('personne.json')
  await page.getByRole('button', { name: 'Effacer…' }).click()
  await expect(page.getByText('seront effacés pour toujours')).toBeVisible()
  await page.getByRole('button', { name: 'Non, ne rien effacer' }).click()
})
