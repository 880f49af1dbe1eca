import type { Page } from '@playwright/test'
import { attach, idOf, pdfOf, plan, publish, resourceAddress, saved, untilIndexed } from './support/edit'
import { ask, signIn } from './support/steps'
import { expect, expectAccessible, test } from './support/test'

// A word of this run's own: a site that was tried before holds the resources of the runs before.
const word = [...Date.now().toString().slice(-7)].map((digit) => 'bdfgklmnpr'[Number(digit)]).join('a')
const question = `Sous combien de jours faut-il rapporter la valise ${word} ?`
const answer = `valise ${word} se rapporte sous neuf jours`
const title = `Prêter la valise ${word}`

const loan = [
  'Le prêt de matériel',
  `La ${answer}, batteries chargées, câbles rangés dans leur pochette et tablettes éteintes.`,
  'La personne qui emprunte signe la fiche, vérifie le contenu avec l’équipe et note ce qui manque ou ne marche plus.',
]

// One story: each chapter goes on from the resource that the first one published.
let resource = ''

test.describe.configure({ mode: 'serial' })

test.beforeEach(async ({ page }) => {
  await signIn(page, 'editor')
})

const openResource = (page: Page) => page.goto(resourceAddress(resource))

test('should publish a resource with a PDF, and see it cited', async ({ page }) => {
  await page.goto(resourceAddress('create'))
  await page.locator('#field-title').fill(title)
  await attach(page, {
    name: 'valise.pdf',
    buffer: await pdfOf(page, loan),
  })
  await publish(page)
  resource = idOf(page)
  await untilIndexed(page, /passages? indexés?/)
  await page.goto('/')
  await ask(page, question)
  await expect(page.getByRole('region', { name: 'Sources' })).toContainText(title)
  await expect(page.getByRole('main')).toContainText(answer)
})

test('should list what is personal, and set a double beside the form, before publishing', async ({
  page,
}) => {
  await page.goto(resourceAddress('create'))
  await page.locator('#field-title').fill('Le suivi de Madame Zoé Martin')
  await attach(page, {
    name: 'copie.pdf',
    buffer: await pdfOf(page, [...loan, 'Rappeler au 06 12 34 56 78.']),
  })
  const noticed = page.getByRole('region', { name: 'Avant de publier' })
  await expect(noticed).toContainText('2 données personnelles repérées', { timeout: 30_000 })
  await expect(noticed).toContainText('copie.pdf · page 1')
  await expect(noticed).not.toContainText(/Martin|06 12/)
  await noticed.getByRole('button', { name: `Comparer avec « ${title} »` }).click()
  const both = page.getByRole('dialog').getByRole('table')
  await expect(both.getByRole('columnheader')).toHaveCount(2)
  await expect(both.getByRole('row').nth(1).getByRole('cell').first()).toContainText('Le prêt de matériel')
  await expect(both.getByRole('row').nth(1).getByRole('cell').last()).toContainText('Le prêt de matériel')
})

test('should show a draft as such, to editors only', async ({ page, browser, baseURL }) => {
  await openResource(page)
  await page.locator('#field-summary').fill('Un résumé que personne ne lit encore.')
  await page.locator('#action-save-draft').click()
  await expect(page.getByText(saved).first()).toBeVisible()
  const address = await page.locator('#preview-button, .preview-btn').first().getAttribute('href')
  const answer = await page.goto(address ?? '')
  expect(answer?.headers()['cache-control']).toContain('no-store')
  await expect(page.getByText('Brouillon : cette version n’est pas publiée.')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Un résumé que personne ne lit encore.')
  await expectAccessible(page)
  await page.getByRole('link', { name: /Revenir à la fiche/ }).click()
  await expect(page).toHaveURL(new RegExp(`${resourceAddress(resource)}$`))

  const other = await browser.newContext({ baseURL })
  const member = await other.newPage()
  await signIn(member, 'mediator')
  await member.goto(address ?? '')
  await expect(member.getByRole('main')).not.toContainText(/Brouillon|Un résumé que personne/)
  await other.close()
})

test('should say why a broken file cannot be cited, there and on the dashboard', async ({ page }) => {
  await page.goto(resourceAddress('create'))
  await page.locator('#field-title').fill('Un courrier abîmé')
  await attach(page, { name: 'abime.pdf', buffer: Buffer.from('%PDF-1.7\nrien\nstartxref\n9\n%%EOF\n') })
  await publish(page)
  await untilIndexed(page, /abime\.pdf est abîmé ou illisible/)
  await page.goto('/admin')
  const failing = page.getByRole('article').filter({ hasText: 'L’indexation échoue' })
  await expect(failing.getByRole('link', { name: 'Un courrier abîmé' })).toBeVisible()
})

test('should restore the version before, and plan the publication of another day', async ({ page }) => {
  await openResource(page)
  await page.locator('#field-title').fill('Un titre malheureux')
  await publish(page)
  await page.goto(`${resourceAddress(resource)}/versions`)
  // Between this version and the one published before lies the draft of an earlier chapter.
  await page.locator('.cell-updatedAt a').nth(2).click()
  await page.getByRole('button', { name: 'Restaurer cette version' }).click()
  await page.locator('#confirm-action').click()
  await expect(page.locator('#field-title')).toHaveValue(title)

  await plan(page)
  await expect(page.locator('.schedule-publish__upcoming tbody tr')).toHaveCount(1)
})

test('should take a resource out of the answers at once', async ({ page }) => {
  await openResource(page)
  await page.locator('.doc-controls__popup .popup-button').click()
  await page.locator('#action-unpublish').click()
  await page.locator('#confirm-action').click()
  await expect(page.getByText('Non publiée : l’assistant ne la cite pas.')).toBeVisible()
  await page.goto('/')
  await ask(page, question)
  await expect(page.getByRole('main')).not.toContainText(answer)
})

test('should read what a member proposes, and begin a resource from it', async ({
  page,
  browser,
  baseURL,
}) => {
  const other = await browser.newContext({ baseURL })
  const member = await other.newPage()
  await signIn(member, 'volunteer')
  await member.goto('/proposer')
  await member.getByLabel('Titre').fill('Accueillir sans rendez-vous')
  await member.getByLabel(/^Le contenu/).fill('Un café, une chaise, une question à la fois.')
  await member.getByRole('button', { name: 'Envoyer la proposition' }).click()
  await expect(member.getByText(/est arrivée/)).toBeVisible()

  await page.goto('/admin')
  await page.getByRole('link', { name: 'Accueillir sans rendez-vous' }).click()
  await page.locator('#field-state .rs__control').click()
  await page.locator('.rs__option', { hasText: 'Acceptée' }).click()
  await page.locator('#field-answer').fill('Merci, nous la relisons.')
  await page.locator('#action-save').click()
  await expect(page.locator('#field-record')).toContainText('Accueillir sans rendez-vous')

  await member.reload()
  const mine = member.getByRole('listitem').filter({ hasText: 'Accueillir sans rendez-vous' })
  await expect(mine).toContainText('Acceptée')
  await expect(mine).toContainText('Merci, nous la relisons.')
  await other.close()
})
