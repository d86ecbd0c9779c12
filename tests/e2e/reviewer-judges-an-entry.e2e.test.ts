import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Browser, type Page } from '@playwright/test'

import { LANGUAGES } from './support/pages'
import { signIn, signInOf } from './support/signIns'

const GATE = ['g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7']
const CORE = ['b1', 'b2', 'b3', 'b4', 'b5', 'b6']

const SHEET = { en: 'Your sheet', sv: 'Ditt bedömningsblad', it: 'La propria griglia' }

/** The review of the sample entry that the sample reviewer has been given. */
async function openReview(browser: Browser, locale: string): Promise<Page> {
  const context = await browser.newContext({ locale })
  const page = await context.newPage()
  await signIn(page, signInOf('reviewer'))
  const { origin } = new URL(page.url())
  const query = 'where[reviewState][equals]=in-review&draft=true&depth=0&limit=1'
  const answer = await page.request.get(`/api/best-practices?${query}`, {
    headers: { Origin: origin },
  })
  const { docs } = (await answer.json()) as { docs: { id: string }[] }
  await page.goto(`/admin/collections/best-practices/${docs[0]?.id}/review`)
  await page.locator('#review-sheet').waitFor()
  return page
}

test('a reviewer comments a field and sends a sheet', async ({ browser }) => {
  const page = await openReview(browser, 'it-IT')

  await page.locator('#comment-path').selectOption('problem')
  await page.locator('#comment-text').fill('Da quale anno?')
  await page.getByRole('button', { name: 'Aggiungi il commento' }).click()
  await expect(page.locator('.ponte-comment')).toContainText('Da quale anno?')

  for (const name of GATE) await page.locator(`input[name="sheet-${name}"]`).first().check()
  await page.getByRole('button', { name: 'Invia la griglia' }).click()
  await expect(page.locator('.ponte-sheet .missing-list li')).toHaveCount(CORE.length)
  for (const name of CORE) await page.locator(`input[name="sheet-${name}"]`).nth(3).check()
  await page.getByRole('button', { name: 'Invia la griglia' }).click()
  await expect(page.locator('.ponte-sheet [role=status]')).toContainText('Inviata.')
  await expect(page.locator('.ponte-scores')).toBeVisible()

  await page.locator('.ponte-comment').getByRole('link').click()
  await expect(page.locator('#field-problem')).toBeInViewport()
})

for (const language of LANGUAGES) {
  test(`the review has no barrier for a reviewer who reads ${language}`, async ({ browser }) => {
    const page = await openReview(browser, language)
    await expect(page.locator('#review-sheet')).toHaveText(SHEET[language])
    const { violations } = await new AxeBuilder({ page }).include('.ponte-review').analyze()
    expect(violations).toEqual([])
  })
}
