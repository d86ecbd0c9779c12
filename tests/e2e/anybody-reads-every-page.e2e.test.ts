import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

import { LANGUAGES, PUBLIC_PAGES } from './support/pages'

for (const language of LANGUAGES) {
  for (const path of PUBLIC_PAGES) {
    test(`/${language}${path} can be used by everybody, on a small screen too`, async ({
      page,
      baseURL,
    }) => {
      const elsewhere: string[] = []
      const troubles: string[] = []
      page.on('console', (said) => {
        const isAnswer = said.text().includes('status of 404') // the page that is not there
        if (said.type() === 'error' && !isAnswer) troubles.push(said.text())
      })
      page.on('request', (request) => {
        if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:')) {
          elsewhere.push(request.url())
        }
      })
      await page.goto(`/${language}${path}`)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.locator('h1')).toHaveCount(1)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(elsewhere).toEqual([])
      expect(troubles).toEqual([])
      expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0)

      await page.setViewportSize({ width: 320, height: 640 })
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBeLessThanOrEqual(0)
    })
  }
}

test('the sign-in page can be used by everybody', async ({ page }) => {
  await page.goto('/admin/login')
  await page.locator('#field-email').waitFor()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})
