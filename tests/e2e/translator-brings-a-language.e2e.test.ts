import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Browser, type Page } from '@playwright/test'

import { LANGUAGES } from './support/pages'
import { signIn, signInOf } from './support/signIns'

const ORIGINAL = 'Gångbron över motorvägen'
const ITALIAN = {
  title: 'La passerella sull’autostrada',
  summary: 'Un quartiere ha disegnato il suo ponte.',
  problem: 'I bambini attraversavano l’autostrada.',
  solution: 'Gli abitanti hanno scelto il punto insieme.',
}
const TEXT_OF = {
  title: /^Titolo/,
  summary: /^Sintesi/,
  problem: /^La situazione/,
  solution: /^Come funziona/,
}

const someone = async (browser: Browser, locale: string): Promise<Page> =>
  (await browser.newContext({ locale })).newPage()

test('a translator brings an entry into Italian and the Secretariat shows it', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const translator = await someone(browser, 'it-IT')
  await signIn(translator, signInOf('member', 'provlunda'))
  const id = await aSwedishDraft(translator)
  const entry = `/admin/collections/best-practices/${id}`

  await test.step('the member translates what stands beside the original', async () => {
    await translator.goto(`${entry}/translate?to=it`)
    await expect(translator.locator('.ponte-translate')).toContainText(ORIGINAL)
    for (const [field, name] of Object.entries(TEXT_OF)) {
      const box = translator.getByRole('textbox', { name })
      await box.fill(ITALIAN[field as keyof typeof ITALIAN])
    }
    await translator.getByRole('button', { name: 'Salva e segna come rivista' }).click()
    await expect(translator.locator('.ponte-translate__said')).toContainText('segnata come rivista')
    await translator.reload()
    const title = translator.getByRole('textbox', { name: TEXT_OF.title })
    await expect(title).toHaveValue(ITALIAN.title)
  })

  await test.step('the Secretariat lets readers see it', async () => {
    const secretariat = await someone(browser, 'sv-SE')
    await signIn(secretariat, signInOf('secretariat'))
    await secretariat.goto(`${entry}?locale=sv`)
    const languages = secretariat.locator('.ponte-languages')
    await languages.getByRole('button', { name: 'Visa texten på italienska för läsare' }).click()
    await expect(
      languages.getByRole('button', { name: 'Dölj texten på italienska för läsare' }),
    ).toBeVisible()
    await secretariat.goto('/admin')
    await secretariat.getByRole('link', { name: 'Översättningar: vad som saknas' }).click()
    await expect(secretariat.getByRole('heading', { level: 1 })).toHaveText('Översättningar')
  })

  await test.step('what the original says anew is marked', async () => {
    const text = 'Ett bostadsområde byggde sin egen bro.'
    await patch(translator, id, { summary: text })
    await translator.goto(`${entry}/translate?to=it`)
    await expect(translator.locator('.ponte-translate__text--changed')).toHaveCount(1)
    await expect(translator.locator('.ponte-translate del').first()).toContainText('ritade')
  })
})

for (const language of LANGUAGES) {
  test(`anybody can use the views of translation in ${language}`, async ({ browser }) => {
    test.setTimeout(120_000)
    const page = await someone(browser, language)
    await signIn(page, signInOf('secretariat'))
    await page.goto('/admin/translations')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page, '.ponte-welcome')
    const href = await page
      .getByRole('link')
      .filter({ hasText: /^\d+$/ })
      .first()
      .getAttribute('href')
    await page.goto(href ?? '')
    await expect(page.locator('.collection-list table tbody tr').first()).toBeVisible()
    const entry = await aSampleEntry(page)
    await page.goto(entry)
    await page.locator('.ponte-languages').waitFor()
    await expectAccessible(page, '.ponte-languages')
    await page.goto(`${entry}/translate`)
    await page.locator('.ponte-translate__section').first().waitFor()
    await expectAccessible(page, '.ponte-translate')
  })
}

async function aSampleEntry(page: Page): Promise<string> {
  const path = '/api/best-practices?where[slug][equals]=plain-letters&depth=0'
  const { docs } = (await (await page.request.get(path)).json()) as { docs: { id: string }[] }
  return `/admin/collections/best-practices/${docs[0]?.id}`
}

async function expectAccessible(page: Page, part: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze()
  expect(violations).toEqual([])
}

const richText = (text: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        children: [
          { type: 'text', text, format: 0, mode: 'normal', style: '', detail: 0, version: 1 },
        ],
      },
    ],
  },
})

const originOf = (page: Page) => ({ Origin: new URL(page.url()).origin })

async function aSwedishDraft(page: Page): Promise<string> {
  const data = {
    originalLanguage: 'sv',
    title: ORIGINAL,
    summary: 'Ett bostadsområde ritade sin egen bro.',
    problem: 'Barn sprang över motorvägen.',
    solution: richText('De boende valde platsen tillsammans.'),
  }
  const path = '/api/best-practices?locale=sv&draft=true'
  const answer = await page.request.post(path, { data, headers: originOf(page) })
  expect(answer.status(), await answer.text()).toBe(201)
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}

async function patch(page: Page, id: string, data: object): Promise<void> {
  const path = `/api/best-practices/${id}?locale=sv&draft=true`
  const answer = await page.request.patch(path, { data, headers: originOf(page) })
  expect(answer.status(), await answer.text()).toBe(200)
}
