import { expect, type Page } from '@playwright/test'
import { demoAccounts, demoPassword } from '@/src/cli/demo/accounts'
import type { Role } from '@/src/visibility/visibility'

/** A question that the public sample content answers, and the title of the resource that does. */
export const answerable = {
  question: 'Comment reconnaître un message d’hameçonnage ?',
  title: 'Reconnaître un message d’hameçonnage',
}

/** A question whose answer stands in a PDF that only members of the network may read. */
export const inPdf =
  'Combien de temps dure un rendez-vous individuel pendant une permanence d’accueil numérique ?'

/** A question about which the sample content has nothing. */
export const unanswerable = 'Quelle est la température de fusion du tungstène ?'

/** Types a question and sends it with Enter; resolves when an outcome is on the page. */
export async function ask(page: Page, question: string): Promise<void> {
  await page.getByRole('textbox', { name: /question/ }).fill(question)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^(La base|Rien dans la base)/)
}

const accountOf = (role: Role) => ({
  email: demoAccounts.find((one) => one.role === role)?.email ?? '',
  password: demoPassword,
})

/** Signs in as a role without opening a page, in a tenth of the time; people do it as in `signInByForm`. */
export async function signIn(page: Page, role: Role): Promise<void> {
  const answer = await page.request.post('/api/users/login', { data: accountOf(role) })
  expect(answer.status()).toBe(200)
}

/** Signs in with the demonstration account of a role, through the page for it; it leads to the first page. */
export async function signInByForm(page: Page, role: Role): Promise<void> {
  const { email, password } = accountOf(role)
  await page.goto('/connexion')
  await page.getByLabel('Adresse électronique').fill(email)
  await page.getByLabel('Mot de passe').fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click()
  // On a phone it stands in the folded menu.
  await expect(page.getByRole('banner').getByText('Se déconnecter')).toBeAttached()
}
