import { signIn } from './support/steps'
import { expect, expectAccessible, test } from './support/test'

test('should let a volunteer accept a charter, once', async ({ page }) => {
  await page.goto('/chartes/charte-des-benevoles')
  await expect(page.getByRole('button', { name: 'J’ai lu, compris et j’accepte cette version' })).toHaveCount(
    0,
  )
  await signIn(page, 'volunteer')
  await page.goto('/benevoles')
  await page.getByRole('link', { name: 'Lire la charte et l’accepter' }).click()
  await page.getByRole('button', { name: 'J’ai lu, compris et j’accepte cette version' }).click()
  await expect(page.getByText(/^Vous avez accepté cette version le/)).toBeVisible()
  await expectAccessible(page)
  await page.goto('/benevoles')
  await expect(
    page.getByRole('link', { name: 'Suivre le guide : Mes premiers pas de bénévole' }),
  ).toBeVisible()
})

test('should refuse a charter that changed while it was read', async ({ page }) => {
  await signIn(page, 'mediator')
  await page.goto('/chartes/charte-des-benevoles')
  await page.locator('input[name=hash]').evaluate((input: HTMLInputElement) => {
    input.value = '0'.repeat(64)
  })
  await page.getByRole('button', { name: 'J’ai lu, compris et j’accepte cette version' }).click()
  await expect(page.getByText(/^La charte vient de changer/)).toBeVisible()
})

test('should let anybody report a page', async ({ page }) => {
  await page.goto('/ateliers/smartphone-premiers-pas')
  await page.getByText('Signaler cette page').click()
  await page.getByLabel('Le contenu est obsolète').check()
  await page.getByLabel('Précisez, si vous le souhaitez').fill('La date a changé.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Envoyer le signalement' }).click()
  await expect(page.getByText('Merci : l’équipe éditoriale a reçu votre signalement.')).toBeVisible()
})

test('should let a member propose, and ask a visitor to sign in', async ({ page }) => {
  await page.goto('/proposer')
  await expectAccessible(page)
  await expect(page.getByRole('button', { name: 'Envoyer la proposition' })).toHaveCount(0)
  await signIn(page, 'mediator')
  await page.goto('/proposer')
  await page.getByLabel('Un atelier').check()
  await page.getByLabel('Titre').fill('Faire ses courses en ligne')
  await page.getByRole('button', { name: 'Envoyer la proposition' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Ajoutez un texte')
  await expect(page.getByLabel('Titre')).toHaveValue('Faire ses courses en ligne')
  await page.getByLabel(/^Le contenu/).fill('Comparer, commander, refuser ce qui est coché d’avance.')
  await page.getByRole('button', { name: 'Envoyer la proposition' }).click()
  await expect(page.getByText('votre proposition « Faire ses courses en ligne » est arrivée')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Faire ses courses en ligne' })).toContainText(
    'En attente de relecture',
  )
  await expectAccessible(page)
})

test('should take a file with a proposal, and refuse what it is not', async ({ page }) => {
  await signIn(page, 'volunteer')
  await page.goto('/proposer')
  await page.getByLabel('Titre').fill('Un dessin')
  await page.getByLabel('Fichier (facultatif)').setInputFiles({
    name: 'dessin.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  })
  await page.getByRole('button', { name: 'Envoyer la proposition' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Ce fichier ne peut pas être lu')
  await page
    .getByLabel('Fichier (facultatif)')
    .setInputFiles('samples/sources/tenir-une-permanence-d-accueil-numerique.pdf')
  await page.getByRole('button', { name: 'Envoyer la proposition' }).click()
  await expect(page.getByText('votre proposition « Un dessin » est arrivée')).toBeVisible()
})
