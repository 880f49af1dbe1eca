import { expect, type Page } from '@playwright/test'

/** A PDF of one page that holds these paragraphs. */
export async function pdfOf(page: Page, paragraphs: string[]): Promise<Buffer> {
  const paper = await page.context().newPage()
  await paper.setContent(
    `<html lang="fr"><body>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></html>`,
  )
  const bytes = await paper.pdf({ format: 'A4' })
  await paper.close()
  return bytes
}

/** What the administration says when something was saved. */
export const saved = /succès|enregistré/i

/** Presses the button that publishes; resolves when the administration says that it is done. */
export async function publish(page: Page): Promise<void> {
  // By its id: over a draft, « rétablir la version publiée » stands beside it.
  await page.locator('#action-save').click()
  await expect(page.getByText(saved).first()).toBeVisible()
  await expect(page).toHaveURL(/\/admin\/collections\/resources\/\d+/)
}

type Upload = { name: string; buffer: Buffer }

/** Adds a block « Fichier » to the resource in hand, and the file to it, as an editor does. */
export async function attach(page: Page, file: Upload): Promise<void> {
  await beginFile(page)
  await upload(page, file)
  await expect(page.locator(fileField)).toContainText(/\.pdf/)
}

/** The field of the first block that takes a file. */
export const fileField = '#field-blocks__0__file'

/** Adds a block « Fichier » and opens the drawer that takes the file. */
export async function beginFile(page: Page): Promise<void> {
  await page
    .locator('#field-blocks')
    .getByRole('button', { name: /^Ajouter/ })
    .click()
  await page.getByRole('button', { name: 'Fichier', exact: true }).click()
  await page.locator(fileField).locator('.upload__createNewToggler').click()
}

/** Chooses the file in the drawer and saves. */
export async function upload(page: Page, file: Upload): Promise<void> {
  const drawer = page.getByRole('dialog')
  await drawer.locator('input[type=file]').setInputFiles({ mimeType: 'application/pdf', ...file })
  await drawer.locator('#action-save').click()
}

/** Reads the page again until what waits for the indexing stands there. */
export async function untilIndexed(page: Page, said: RegExp): Promise<void> {
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('region', { name: 'Indexation' })).toContainText(said, { timeout: 3_000 })
  }).toPass({ timeout: 45_000 })
}

/** Where a resource is edited; `create` is where a new one begins. */
export const resourceAddress = (id: string) => `/admin/collections/resources/${id}`

/** The id of the record on the page. */
export const idOf = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? ''

/** Plans the publication of the record on the page for a day of next month. */
export async function plan(page: Page): Promise<void> {
  await page.locator('.form-submit:has(#action-save) .popup-button').click()
  await page.locator('#schedule-publish').click()
  const drawer = page.getByRole('dialog')
  await drawer.locator('.date-time-picker input').click()
  await page.locator('.react-datepicker__navigation--next').click()
  await page.locator('.react-datepicker__day--015:not(.react-datepicker__day--outside-month)').click()
  await drawer.getByRole('heading').first().click()
  await drawer.locator('#scheduled-publish-save').click()
}
