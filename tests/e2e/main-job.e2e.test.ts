import { expect, test, type Browser, type Page } from '@playwright/test'
import sharp from 'sharp'

import { FOR_PUBLICATION } from '../support/publication'

import { PracticeForm } from './support/practiceForm'
import { signIn, signInOf } from './support/signIns'

/** A way of working that four people meet: who writes it, who judges it, who finds it, who uses it. */
const TITLE = 'Cykelbanan som barnen ritade'

const someone = async (browser: Browser, locale: string): Promise<Page> =>
  (await browser.newContext({ locale })).newPage()

test('a practice is written, judged, mended, published and found in another language', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const member = await someone(browser, 'sv-SE')
  const secretariat = await someone(browser, 'en-GB')
  let address = ''

  await test.step('a member writes it in Swedish with a picture and sends it', async () => {
    await signIn(member, signInOf('member', 'provlunda'))
    const form = new PracticeForm(member)
    await form.open('sv')
    await form.fillIn({
      title: TITLE,
      summary: 'Elever i årskurs fyra ritade om vägen till skolan.',
      theme: 'Smart mobilitet',
      start: '2024-02-01',
      problem: 'Varannan elev kom med bil till skolan.',
      solution: 'Eleverna gick vägen med en planerare och ritade vad de ville ändra.',
      contact: { name: 'Kim Exempel', email: 'kim@example.org' },
    })
    await form.addPicture(await aPicture(), 'Barn ritar på en karta över skolvägen')
    await form.save()
    address = member.url()
    await form.send()
  })

  await test.step('the Secretariat asks for changes in English', async () => {
    await signIn(secretariat, signInOf('secretariat'))
    await secretariat.goto(address)
    await secretariat.locator('#review-start-review').click()
    await secretariat.locator('#review-request-changes').click()
    await secretariat.locator('#review-comment').fill('Say what did not work.')
    await secretariat
      .locator('.ponte-dialog')
      .getByRole('button', { name: 'Request changes' })
      .click()
    await expect(secretariat.locator('.ponte-state').first()).toContainText('Changes requested')
  })

  await test.step('the member reads why, mends it and sends it again', async () => {
    await fillTheRest(member, address)
    await member.goto(address)
    await expect(member.locator('.ponte-note--asked')).toContainText('Say what did not work.')
    const form = new PracticeForm(member)
    await form.writeDidNotWork('Den första kartan var för svår att läsa.')
    await form.send()
  })

  await test.step('the Secretariat publishes it', async () => {
    await secretariat.goto(address)
    await secretariat.locator('#review-start-review').click()
    await secretariat.locator('#review-publish').click()
    await secretariat.locator('#review-evidence').selectOption('2')
    await secretariat.locator('#review-statement').fill('Tydligt beskrivet.')
    await secretariat.locator('.ponte-dialog').getByRole('button', { name: 'Publish' }).click()
    await expect(secretariat.locator('.ponte-state').first()).toContainText('Published')
  })

  await test.step('an Italian reader finds it by area and filter and reads the original', async () => {
    const reader = await someone(browser, 'it-IT')
    await reader.goto('/it')
    await reader
      .getByRole('link', { name: /Comunità verdi/ })
      .first()
      .click()
    await expect(reader.getByRole('link', { name: TITLE })).toBeVisible()
    await reader.goto('/it/practices?area=green&country=SE&theme=smart-mobility')
    await reader.getByRole('link', { name: TITLE }).click()
    await expect(reader.locator('h1')).toHaveText(TITLE)
    await expect(reader.locator('h1')).toHaveAttribute('lang', 'sv')
    await expect(reader.locator('main')).toContainText(/svedese/i)
    await expect(reader.locator('main')).toContainText('Den första kartan var för svår att läsa.')
    const picture = reader
      .getByRole('img', { name: 'Barn ritar på en karta över skolvägen' })
      .first()
    await picture.scrollIntoViewIfNeeded()
    await expect
      .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0)
    await expect(reader.locator('body')).not.toContainText('kim@example.org')
  })
})

const aPicture = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#2C5E3F' } })
    .jpeg()
    .toBuffer()

/** The long tail of the form, sent as the panel would: sixty fields by hand would test the browser. */
async function fillTheRest(member: Page, address: string): Promise<void> {
  const id = new URL(address).pathname.split('/').at(-1)
  const data = { ...FOR_PUBLICATION, evidenceLevel: undefined, didNotWork: undefined }
  const answer = await member.request.patch(`/api/best-practices/${id}?locale=sv&draft=true`, {
    data,
    headers: { Origin: new URL(address).origin },
  })
  expect(answer.status(), await answer.text()).toBe(200)
}
