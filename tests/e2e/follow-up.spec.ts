import { ask } from './support/steps'
import { expect, expectAccessible, test } from './support/test'

const first = 'Comment choisir un mot de passe solide ?'
const full = 'Comment choisir un mot de passe solide pour une personne âgée ?'

test('should show how a follow-up was understood, and let it be corrected or asked as typed', async ({
  page,
}) => {
  await page.goto('/')
  await ask(page, first)
  await page.getByRole('textbox', { name: 'Une autre question' }).fill('Et pour une personne âgée ?')
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Question comprise`)).toContainText(full.slice(0, -2))
  await expectAccessible(page)
  await page.getByText('Corriger la question').click()
  await page.getByRole('textbox', { name: 'La question complète' }).fill('À quoi sert FranceConnect ?')
  await page.getByRole('button', { name: 'Demander ainsi' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('À quoi sert FranceConnect ?')
  await expect(page.getByText('Question comprise')).toHaveCount(0)
})

test('should ask a follow-up as it was typed', async ({ page }) => {
  await page.goto('/')
  await ask(page, first)
  await page.getByRole('textbox', { name: 'Une autre question' }).fill('combien ça coûte ?')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Demander telle que je l’ai écrite' }).click()
  await expect(page.getByText('Question comprise')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('combien ça coûte ?')
})

test('should warn of personal data as one types, and send nothing of it', async ({ page }) => {
  await page.goto('/')
  const sent: string[] = []
  // Scripts, fonts and the pages that links lead to may still be fetched; what is typed goes nowhere.
  page.on('request', (request) => {
    const says = `${decodeURIComponent(request.url())} ${request.postData() ?? ''}`
    if (request.method() !== 'GET' || /lefebvre|56 ?78/i.test(says)) sent.push(says)
  })
  const field = page.getByRole('textbox', { name: 'Votre question' })
  await field.pressSequentially('Mme Lefebvre, 06 12 34 56 78')
  await expect(page.getByText(/Il semble y avoir ici/)).toContainText('nom, téléphone')
  await expectAccessible(page)
  await field.fill('un atelier tablette')
  await expect(page.getByText(/Il semble y avoir ici/)).toHaveCount(0)
  expect(sent).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('should understand a follow-up and let it be corrected', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('textbox', { name: 'Votre question' }).fill(first)
    await page.getByRole('button', { name: 'Demander', exact: true }).click()
    await page.getByRole('textbox', { name: 'Une autre question' }).fill('Et pour une personne âgée ?')
    await page.getByRole('button', { name: 'Demander', exact: true }).click()
    await expect(page.getByText('Question comprise')).toContainText('pour une personne âgée')
    await page.getByRole('button', { name: 'Demander telle que je l’ai écrite' }).click()
    await expect(page.getByText('Question comprise')).toHaveCount(0)
  })
})
