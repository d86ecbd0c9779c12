import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Browser, type Page } from '@playwright/test'

import { PracticeForm } from './support/practiceForm'
import { signIn, signInOf } from './support/signIns'

const TAGS = { en: 'en-GB', it: 'it-IT', sv: 'sv-SE' } as const
const HEADINGS = { en: 'Your entries', it: 'Le schede', sv: 'Dina bidrag' } as const
/** A pause in typing, an answer, and a machine that is busy. */
const UNTIL_SAVED = { timeout: 30_000 }

const someone = async (browser: Browser, language: keyof typeof TAGS): Promise<Page> =>
  (await browser.newContext({ locale: TAGS[language] })).newPage()

const hurdlesOf = async (page: Page, part: string) => {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

for (const language of ['sv', 'it', 'en'] as const) {
  test(`the start page of a member can be used by everybody (${language})`, async ({ browser }) => {
    const page = await someone(browser, language)
    await signIn(page, signInOf('member', 'provlunda'))
    await expect(page.getByRole('heading', { name: HEADINGS[language] })).toBeVisible()
    expect(await hurdlesOf(page, 'main')).toEqual([])
  })
}

test('what two people type in one entry is kept, even by a browser that closes', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const member = await someone(browser, 'sv')
  await signIn(member, signInOf('member', 'provlunda'))
  await member.locator('.ponte-start button').first().click()
  await member.locator('#field-title').fill('Bänkar längs vägen')
  await new PracticeForm(member).save()
  const address = member.url()
  const headers = { Origin: new URL(address).origin }
  const stored = async (page: Page): Promise<unknown> =>
    (await page.request.get(apiOf(address), { headers })).json()
  const problem = member.locator('#field-problem')
  const turnTo = (tab: number) => member.locator('.tabs-field__tab-button').nth(tab).click()

  await test.step('a pause in typing saves', async () => {
    await member.locator('#field-summary').fill('Äldre orkar gå till torget igen.')
    await expect(member.locator('.ponte-saving')).toContainText('Sparat', UNTIL_SAVED)
    expect(await stored(member)).toMatchObject({ summary: 'Äldre orkar gå till torget igen.' })
  })

  await test.step('what is still needed is told while typing, and leads to its field', async () => {
    const missing = member.locator('.ponte-meter .missing-list').first()
    await expect(missing).not.toContainText('Sammanfattning')
    await missing.getByRole('button', { name: 'Läget före' }).click()
    await expect(problem).toBeFocused()
    expect(await hurdlesOf(member, '.ponte-workspace')).toEqual([])
  })

  await test.step('a browser closed in mid-sentence loses nothing', async () => {
    member.on('dialog', (dialog) => void dialog.accept())
    await problem.pressSequentially('Ingen vilade på väg')
    await member.goto('about:blank')
    await member.goto(address)
    await expect
      .poll(async () => JSON.stringify(await stored(member)), UNTIL_SAVED)
      .toContain('Ingen vilade på väg')
  })

  await test.step('nor does one that dies before it has saved', async () => {
    const dying = await member.context().newPage()
    await dying.goto(address)
    await dying.locator('.tabs-field__tab-button').nth(1).click()
    await dying.locator('#field-problem').fill('Ingen vilade på vägen hem')
    await expect(dying.locator('.ponte-saving')).toContainText('Inte sparat än')
    const died = dying.waitForEvent('crash')
    const tools = await dying.context().newCDPSession(dying)
    // It never answers: what would answer is gone.
    tools.send('Page.crash').catch(() => undefined)
    await died
    await member.goto(address)
    await member.getByRole('button', { name: 'Lägg in det i formuläret' }).click()
    await expect(member.locator('.ponte-offer')).toBeHidden(UNTIL_SAVED)
    expect(await stored(member)).toMatchObject({ problem: 'Ingen vilade på vägen hem' })
  })

  await test.step('the second to save in one entry is warned, and neither’s text is lost', async () => {
    const other = await someone(browser, 'en')
    await signIn(other, signInOf('secretariat'))
    await other.goto(address)
    await other.locator('#field-title').waitFor()
    await turnTo(0)
    await member.locator('#field-title').fill('Bänkar längs hela vägen')
    await member.locator('#action-save-draft').click()
    await expect(member.locator('#action-save-draft')).toBeDisabled()

    await other.locator('#field-title').fill('Benches')
    await other.locator('#field-summary').fill('Older people walk to the square again.')
    const notice = other.locator('.ponte-conflict')
    await expect(notice).toContainText('Bänkar längs hela vägen', UNTIL_SAVED)
    await expect(notice).toContainText('Benches')
    expect(await hurdlesOf(other, '.ponte-conflict')).toEqual([])
    await notice.getByRole('button', { name: 'Save and go on' }).click()
    await expect(notice).toBeHidden(UNTIL_SAVED)
    await expect(other.locator('#field-title')).toHaveValue('Bänkar längs hela vägen')
    await expect(other.locator('main')).toContainText('Benches')
    expect(await stored(other)).toMatchObject({
      summary: 'Older people walk to the square again.',
      title: 'Bänkar längs hela vägen',
    })
  })

  await test.step('the page is seen as it will look by those who may read it', async () => {
    const preview = address.replace(/\/admin\/collections\/([\w-]+)\/([\w-]+).*/, PREVIEW)
    await member.goto(preview)
    await expect(member.locator('h1')).toHaveText('Bänkar längs hela vägen')
    await expect(member.locator('.notice').first()).toContainText('Förhandsvisning')
    const nobody = await someone(browser, 'sv')
    const answer = await nobody.goto(preview)
    expect(answer?.status()).toBe(404)
    expect(answer?.headers()['cache-control']).toContain('no-store')
    await expect(nobody.locator('html')).toHaveAttribute('lang', 'sv')
  })
})

const PREVIEW = '/sv/members-area/preview/$1/$2'

const apiOf = (address: string): string => {
  const { pathname } = new URL(address)
  const entry = pathname.replace('/admin/collections', '/api')
  return `${entry}?draft=true&depth=0&locale=sv`
}
