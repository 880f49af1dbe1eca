import type { Page } from '@playwright/test'
import { answerable } from './support/steps'
import { expect, test } from './support/test'

const focused = (page: Page) => page.locator(':focus')

/** Presses Tab until the focused element has this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const wanted = page.getByRole('button', { name }).or(page.getByRole('link', { name })).first()
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`Tab never reached ${name}`)
}

test('should skip the header with the first link', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(focused(page)).toHaveText('Aller au contenu')
  await expect(focused(page)).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(focused(page)).toHaveAttribute('name', 'question')
})

test('should ask, open a citation, come back with Escape and open the passage', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type(answerable.question)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^La base répond/)
  await tabTo(page, /^Citation 2/)
  await page.keyboard.press('Enter')
  const source = page.getByRole('region', { name: 'Sources' })
  await expect(source).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(focused(page)).toHaveAccessibleName(/^Citation 2/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Ouvrir à ce passage/)
  await page.keyboard.press('Enter')
  await expect(page.locator('mark#citation')).toBeInViewport()
})

test('should outline whatever has the focus', async ({ page }) => {
  await page.goto('/')
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab')
    const outlined = await focused(page).evaluate((element) => {
      const isOutlined = (one: Element | null) =>
        one !== null &&
        Number.parseFloat(getComputedStyle(one).outlineWidth) >= 2 &&
        getComputedStyle(one).outlineStyle !== 'none'
      return isOutlined(element) || isOutlined(element.parentElement)
    })
    expect(outlined).toBe(true)
  }
})
