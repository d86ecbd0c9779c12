import { expect, test } from '@playwright/test'

test.describe('a reader without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const [address, title] of [
    ['/en/practices/no-such-practice', 'This page is not here'],
    ['/sv/no/such/page', 'Sidan finns inte här'],
    ['/de/practices', 'This page is not here'],
    ['/it/handbook/nessuno', 'Questa pagina non c’è'],
  ] as const) {
    test(`is told at ${address} that nothing is there, and led on`, async ({ page }) => {
      const response = await page.goto(address)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(title))
      await expect(page.getByRole('search')).toBeVisible()
    })
  }
})

test.describe('a reader whose browser asks for Italian', () => {
  test.use({ locale: 'it-IT' })

  test('meets the Italian site first', async ({ page }) => {
    await page.goto('/')
    await expect(page).toHaveURL(/\/it$/)
  })

  test('is answered in Italian at an address without a language', async ({ page }) => {
    const response = await page.goto('/practices-of-old')
    expect(response?.status()).toBe(404)
    await expect(page.locator('html')).toHaveAttribute('lang', 'it')
  })

  test('stays with Swedish once it is chosen', async ({ page }) => {
    await page.goto('/it/page-not-found')
    await page.getByRole('link', { name: 'Svenska' }).click()
    await expect(page).toHaveURL(/\/sv\/page-not-found$/)
    await page.goto('/')
    await expect(page).toHaveURL(/\/sv$/)
  })
})

test('an unknown route of the API answers in JSON, in the caller’s language', async ({
  request,
}) => {
  for (const address of ['/api', '/api/no-such-route', '/api/health/no-such-part']) {
    const response = await request.get(address, { headers: { 'Accept-Language': 'sv' } })
    expect(response.status()).toBe(404)
    expect(await response.json()).toEqual({
      errors: [
        { message: 'Här finns inget som du kan se. Kontrollera adressen.', code: 'not-found' },
      ],
    })
  }
})

test('the API answers in English when asked for a language that it does not have', async ({
  request,
}) => {
  const address = '/api/themes?limit=1&where[slug][equals]=smart-mobility'
  const [english, unknown] = await Promise.all(
    ['en', 'xx'].map((locale) => request.get(`${address}&locale=${locale}`)),
  )
  expect(unknown?.status()).toBe(200)
  expect(await unknown?.json()).toEqual(await english?.json())
})

test('the site tells whether it lives and is ready', async ({ request }) => {
  expect((await request.get('/api/health/live')).status()).toBe(200)
  expect((await request.get('/api/health/ready')).status()).toBe(200)
})
