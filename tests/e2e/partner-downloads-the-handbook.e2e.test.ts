import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { expect, test, type Page } from '@playwright/test'

import { readPdf } from '../support/readPdf'
import { checkPdf, findValidators } from '../support/verapdf'

async function downloadSwedish(page: Page): Promise<Buffer> {
  await page.goto('/sv/handbook')
  const link = page.locator('a[href$="/sv/handbook.pdf"]').first()
  const answer = await page.request.get(String(await link.getAttribute('href')))
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toBe('application/pdf')
  return answer.body()
}

test('a partner city downloads the Swedish handbook and finds a method in it', async ({ page }) => {
  const pages = await readPdf(await downloadSwedish(page))
  const text = pages.map((one) => one.text).join(' ')
  expect(text.replace(/\s+/g, ' ')).toContain('Levande bibliotek')
})

test('the Swedish handbook can be used by everybody (PDF/UA-1, PDF/A-2a)', async ({ page }) => {
  test.skip(findValidators() === null, 'veraPDF is not here')
  test.setTimeout(180_000)
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'ponte-')), 'handbok.pdf')
  writeFileSync(file, await downloadSwedish(page))
  expect(await checkPdf(file, ['ua1', '2a'])).toEqual([])
})

test('a download goes on where it was broken off, and is not sent twice', async ({ request }) => {
  const address = '/handbook/latest/it/handbook.pdf'
  const whole = await request.get(address)
  const { etag = '' } = whole.headers()
  const part = await request.get(address, { headers: { Range: 'bytes=0-99' } })
  expect(part.status()).toBe(206)
  expect(await part.body()).toEqual((await whole.body()).subarray(0, 100))
  expect((await request.get(address, { headers: { 'If-None-Match': etag } })).status()).toBe(304)
  const beyond = await request.get(address, { headers: { Range: 'bytes=99999999-' } })
  expect(beyond.status()).toBe(416)
})

test('an unknown edition is answered with words', async ({ request }) => {
  expect((await request.get('/handbook/1999.9/sv/handbook.pdf')).status()).toBe(404)
})
