import { readFileSync } from 'node:fs'

import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

import { WordForm } from '../support/wordForm'

import { signIn, signInOf } from './support/signIns'

const NAME = 'nyttigt.docx'

test('a member downloads the form, fills it in offline and gets a draft of it', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ locale: 'sv-SE' })).newPage()
  await signIn(page, signInOf('member', 'provlunda'))
  const offline = page.getByRole('region', { name: 'Skriv utan uppkoppling' })

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    offline.getByRole('link', { name: 'Formulär på italienska (Word)' }).click(),
  ])
  const filled = new WordForm(readFileSync(await download.path()))
    .write('title', 'Le panchine parlanti')
    .write('startDate', 'in primavera')

  await offline.getByLabel('Formuläret som du har fyllt i').setInputFiles({
    name: NAME,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(filled.bytes()),
  })
  await offline.getByRole('button', { name: 'Gör ett utkast av det' }).click()
  const answer = offline.getByRole('status')
  await expect(answer).toContainText('”Le panchine parlanti” har skapats på italienska')
  await expect(answer).toContainText('Sammanfattning')
  await expect(answer).toContainText('in primavera')
  const { violations } = await new AxeBuilder({ page }).include('.ponte-offline').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])

  await answer.getByRole('link', { name: 'Öppna utkastet' }).click()
  await expect(page.locator('#field-title')).toHaveValue('Le panchine parlanti')
})
