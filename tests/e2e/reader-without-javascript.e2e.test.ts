import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('filters practices by country and theme and takes a filter away again', async ({ page }) => {
  await page.goto('/en/practices')
  const all = await page.locator('.card').count()
  await page.locator('input[name=country][value=IT]').check({ force: true })
  await page.locator('input[name=theme][value=digital-skills]').check({ force: true })
  await page.locator('form:has(input[name=country]) button[type=submit]').first().click()
  await expect(page).toHaveURL(/country=IT/)
  const filtered = await page.locator('.card').count()
  expect(filtered).toBeGreaterThan(0)
  expect(filtered).toBeLessThan(all)
  await page.goto('/en/practices?country=IT')
  expect(await page.locator('.card').count()).toBeGreaterThan(filtered)
})

test('keeps the page when the language is switched', async ({ page }) => {
  await page.goto('/en/practices/grandchildren-counter')
  await page.locator('a[hreflang=sv], a[lang=sv]').first().click()
  await expect(page).toHaveURL(/\/sv\/practices\/grandchildren-counter$/)
})

test('drops unknown filter values', async ({ page }) => {
  const answer = await page.goto('/en/practices?country=XX&theme=%27%22%3E&page=-4&evidence=99')
  expect(answer?.status()).toBe(200)
  expect(await page.locator('.card').count()).toBeGreaterThan(0)
})
