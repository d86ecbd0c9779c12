import { expect, type Page } from '@playwright/test'

type Words = {
  title: string
  summary: string
  theme: string
  start: string
  problem: string
  solution: string
  contact: { name: string; email: string }
}

/** The tabs of the form, in the order of the conversation. */
const TABS = { whatItIs: 0, problem: 1, whatYouDid: 2, didNotWork: 5, filesAndContact: 6 } as const

/** The form of a practice in the admin panel, as a member meets it. */
export class PracticeForm {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(language: string): Promise<void> {
    await this.page.goto(`/admin/collections/best-practices/create?locale=${language}`)
    await this.page.locator('#field-title').waitFor()
  }

  async fillIn(words: Words): Promise<void> {
    const { page } = this
    await page.locator('#field-title').fill(words.title)
    await page.locator('#field-summary').fill(words.summary)
    await page.locator('#field-primaryTheme .rs__control').click()
    await page.locator('.rs__option', { hasText: words.theme }).click()
    const start = page.locator('#field-startDate input')
    await start.fill(words.start)
    await start.press('Tab')
    await this.turnTo('problem')
    await page.locator('#field-problem').fill(words.problem)
    await this.turnTo('whatYouDid')
    await page.locator('.rich-text-lexical [contenteditable=true]').first().click()
    await page.keyboard.type(words.solution)
    await this.turnTo('filesAndContact')
    await page.locator('#field-contact__name').fill(words.contact.name)
    await page
      .locator('#field-contact__email, #field-contact\\.email')
      .first()
      .fill(words.contact.email)
    for (const consent of ['rightToPublish', 'licence', 'noPersonalData']) {
      await page.locator(`#field-consents__${consent}`).check()
    }
  }

  async addPicture(bytes: Buffer, alt: string): Promise<void> {
    const { page } = this
    await this.turnTo('filesAndContact')
    await page.locator('#field-images .array-field__add-row').click()
    await page.locator('#field-images__0__image .upload__createNewToggler').click()
    const drawer = page.locator('[id^=doc-drawer_media]')
    const file = { name: 'skolvag.jpg', mimeType: 'image/jpeg', buffer: bytes }
    await drawer.locator('input[type=file]').setInputFiles(file)
    await drawer.locator('#action-save').click()
    await drawer.waitFor({ state: 'hidden' })
    await page.locator('#field-images__0__alt').fill(alt)
    await page.locator('#field-images__0__consentOfPeopleShown').check()
  }

  async writeDidNotWork(text: string): Promise<void> {
    await this.turnTo('didNotWork')
    await this.page.locator('#field-didNotWork').fill(text)
  }

  async save(): Promise<void> {
    await this.page.locator('#action-save-draft').click()
    await this.page.waitForURL(/best-practices\/(?!create)[\w-]+/)
    await this.page.locator('#review-submit').waitFor()
  }

  /** Sends to the Secretariat; what is not saved yet is saved first. */
  async send(): Promise<void> {
    await this.page.locator('#review-submit').click()
    await expect(this.page.locator('.ponte-state').first()).toContainText('Skickat')
  }

  private async turnTo(tab: keyof typeof TABS): Promise<void> {
    await this.page.locator('.tabs-field__tab-button').nth(TABS[tab]).click()
  }
}
