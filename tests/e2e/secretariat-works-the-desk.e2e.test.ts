import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

import { LANGUAGES } from './support/pages'
import { signIn, signInOf } from './support/signIns'

const DESK = ['/admin', '/admin/desk', '/admin/desk/numbers'] as const

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('main').analyze()
  expect(violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html}`)).toEqual([])
}

test('the Secretariat finds what waits, gives it to a reviewer and reads its numbers', async ({
  baseURL,
  context,
  page,
}) => {
  test.setTimeout(180_000)
  await signIn(page, signInOf('secretariat'))
  const speak = (value: string) =>
    context.addCookies([{ name: 'payload-lng', value, url: String(baseURL) }])

  await test.step('the desk can be used by everybody in each language', async () => {
    for (const language of LANGUAGES) {
      await speak(language)
      for (const path of DESK) {
        await page.goto(path)
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        await expect(page.locator('h1')).toHaveCount(1)
        await expectNoViolations(page)
      }
    }
  })

  await speak('en')
  const row = page.locator('tbody tr', { hasText: 'BP-' })

  await test.step('it narrows the queue to what was written in Italian', async () => {
    await page.goto('/admin/desk')
    await page.getByLabel('Original language').selectOption('Italiano')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL(/language=it/)
    await expect(row).toHaveCount(1)
    await expect(row).toContainText('Italiano')
  })

  await test.step('it gives the entry to the reviewer of the other country, who is proposed', async () => {
    await row.getByRole('link', { name: /^(Assign|Change)/ }).click()
    const proposed = page.getByRole('checkbox', { name: /Låtsasberg.*Proposed/ })
    await expect(proposed).toBeChecked()
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Save the reviewers' }).click()
    await page.waitForURL(/language=it.*assigned=1/)
    await expect(page.getByText('The reviewers of one entry are saved.')).toBeVisible()
    await expect(row).toContainText('Granskare i Låtsasberg')
  })

  await test.step('a number opens the list of its entries', async () => {
    await page.goto('/admin/desk/numbers')
    await page
      .getByRole('link', { name: /^1, .*, In review$/ })
      .last()
      .click()
    await page.waitForURL(/state=in-review&theme=/)
    await expect(row).toHaveCount(1)
  })
})
