import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/test'

const smartphone = 'Mon smartphone, premiers pas'
const phone = { width: 360, height: 740 }

for (const words of ['smartphone', 'smartfone', 'portable', 'portabel', 'SMARTPHONES']) {
  test(`should find the smartphone workshop by « ${words} »`, async ({ page }) => {
    await page.goto(`/ateliers?q=${words}`)
    await expect(page.getByRole('link', { name: smartphone })).toBeVisible()
  })
}

for (const [words, title] of [
  ['mail', 'Ma première adresse de courriel'],
  ['courriel', 'Ranger une boîte mail qui déborde'],
  ['demarches', 'Mes démarches en ligne sans stress'],
] as const) {
  test(`should find « ${title} » by « ${words} »`, async ({ page }) => {
    await page.goto(`/ateliers?q=${words}`)
    await expect(page.getByRole('link', { name: title })).toBeVisible()
  })
}

test('should find nothing by a word that means nothing, and help', async ({ page }) => {
  await page.goto('/ateliers?q=zzyzx')
  await expect(page.getByText('Aucune offre à venir ne correspond à « zzyzx ».')).toBeVisible()
  const offers = page.getByRole('region', { name: 'Offres' })
  await expect(offers.getByRole('heading', { level: 3 })).toHaveCount(0)
  await offers.getByRole('link', { name: 'voir toutes les offres' }).click()
  await expect(page.getByRole('link', { name: smartphone })).toBeVisible()
})

test('should say which word it put right and let one insist', async ({ page }) => {
  await page.goto('/ateliers?q=smratphone')
  await expect(page.getByText('Vous aviez écrit « smratphone ».')).toBeVisible()
  await page.getByRole('link', { name: 'Chercher exactement « smratphone »' }).click()
  await expect(page.getByText('Aucune offre à venir ne correspond à « smratphone ».')).toBeVisible()
})

test('should keep the past out: each session once, and all in the future', async ({ page }) => {
  await page.goto(`/ateliers?q=${encodeURIComponent(smartphone)}`)
  await expect(page.getByRole('link', { name: smartphone })).toHaveCount(1)
  const days = await page.locator('time').evaluateAll((all) => all.map((one) => one.getAttribute('datetime')))
  const startOfToday = new Date().setHours(0, 0, 0, 0)
  expect(days.length).toBeGreaterThan(0)
  for (const day of days) expect(Date.parse(day ?? '')).toBeGreaterThan(startOfToday)
})

test('should search by town, with distances, from the form and without an account', async ({ page }) => {
  await page.goto('/ateliers')
  await page.getByLabel('Quoi ?').fill('portable')
  await page.getByLabel('Où ?').fill('roane')
  await page.getByRole('button', { name: 'Chercher' }).click()
  await expect(page.getByRole('status')).toContainText('à moins de 15 km de Roanne')
  await expect(page.getByRole('link', { name: smartphone })).toBeVisible()
  await expect(page.getByText('à moins de 2 km').first()).toBeVisible()
})

test('should tell a town that does not exist', async ({ page }) => {
  await page.goto('/ateliers?ville=xqxqxqxq')
  await expect(page.getByText('Aucune commune ne s’appelle « xqxqxqxq ».')).toBeVisible()
})

test('should sift by kind and price, and say the terms in words', async ({ page }) => {
  await page.goto('/ateliers')
  await page.getByLabel(/^Une permanence sans rendez-vous/).check()
  await page.getByRole('button', { name: 'Appliquer' }).click()
  await expect(page).toHaveURL(/type=drop-in/)
  await expect(page.getByLabel(/^Une permanence sans rendez-vous/)).toBeChecked()
  const rows = page.getByRole('region', { name: 'Offres' }).getByRole('listitem')
  expect(await rows.count()).toBeGreaterThan(0)
  for (const row of await rows.all()) await expect(row).toContainText('Sans rendez-vous')
})

test('should lead from every offer to its sheet', async ({ page }) => {
  await page.goto('/ateliers')
  const offers = page.getByRole('region', { name: 'Offres' })
  const links = offers.getByRole('heading', { level: 3 }).getByRole('link')
  const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  expect(hrefs.length).toBeGreaterThan(10)
  for (const href of new Set(hrefs)) {
    expect(href).toMatch(/^\/ateliers\/[a-z0-9-]+$/)
    const answer = await page.request.get(href)
    expect(answer.status(), href).toBe(200)
  }
})

test('should show a sheet with its dates, and print it on one page', async ({ page }) => {
  await page.goto('/ateliers/smartphone-premiers-pas')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(smartphone)
  await expect(page.getByRole('complementary', { name: 'Prochaines dates' })).toContainText('Roanne')
  await expectAccessible(page)
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
})

test('should answer an unknown sheet with 404', async ({ page }) => {
  expect((await page.goto('/ateliers/nulle-part'))?.status()).toBe(404)
})

test('should offer the calendar of coming offers with identities that stay', async ({ page }) => {
  const read = async () => {
    const answer = await page.request.get('/agenda.ics')
    expect(answer.headers()['content-type']).toContain('text/calendar')
    return answer.text()
  }
  const uids = (text: string) => text.match(/^UID:.*$/gm)
  const first = await read()
  expect(first).toContain('Mon smartphone\\, premiers pas')
  expect(first).not.toContain('Rencontre du réseau')
  expect(uids(first)?.length).toBeGreaterThan(20)
  expect(uids(await read())).toEqual(uids(first))
})

for (const address of [
  '/ateliers',
  '/ateliers?q=portabel&ville=Roanne',
  '/ateliers?q=zzyzx',
  '/recherche?q=telefone',
]) {
  test(`should let everybody use ${address}, also on a phone`, async ({ page }) => {
    await page.goto(address)
    await expectAccessible(page)
    await page.setViewportSize(phone)
    await expectNoSidewaysScroll(page)
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('should search and sift', async ({ page }) => {
    await page.goto('/ateliers')
    await page.getByLabel('Quoi ?').fill('tablete')
    await page.getByRole('button', { name: 'Chercher' }).click()
    await expect(page.getByRole('link', { name: 'La tablette à la maison' })).toBeVisible()
  })
})
