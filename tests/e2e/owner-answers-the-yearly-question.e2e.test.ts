import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

import { LANGUAGES } from './support/pages'
import { signedAnswer } from './support/signedAnswer'

/** Each language gives another answer to the same practice; the last one leaves it fresh. */
const JOURNEYS = {
  en: { answer: 'ended', button: 'Record this answer', shown: /says that it has ended/ },
  sv: { answer: 'needs-update', button: 'Spara svaret', shown: /säger att det behöver uppdateras/ },
  it: { answer: 'running', button: 'Registrare la risposta', shown: /dichiara che è attiva/ },
} as const

const DEAD = {
  en: 'This link records nothing',
  sv: 'Länken sparar inget',
  it: 'Questo collegamento non registra nulla',
} as const

async function expectNoFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

for (const language of LANGUAGES) {
  const { answer, button, shown } = JOURNEYS[language]

  test(`an owner answers in ${language}, by a link and a button`, async ({ page, request }) => {
    const { token, slug } = await signedAnswer(request, answer)
    const practice = `/${language}/practices/${slug}`
    const opened = await page.goto(`/${language}/answer/${token}`)
    expect(opened?.headers()['cache-control']).toContain('no-store')
    await expectNoFaults(page)

    await page.goto(practice)
    await expect(page.getByText(shown)).toHaveCount(0) // opening the link has changed nothing
    await page.goBack()
    await page.getByRole('button', { name: button }).click()
    await expect(page).toHaveURL(/\?recorded=1$/)
    await expect(page.getByRole('button', { name: button })).toHaveCount(0)
    await expectNoFaults(page)

    await page.goto(practice)
    await expect(page.getByText(shown)).toBeVisible()
  })

  test(`a forged link is told so in ${language}`, async ({ page }) => {
    const { token } = await signedAnswer(page.request, answer)
    await page.goto(`/${language}/answer/x${token.slice(1)}x`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(DEAD[language])
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    await expect(page.getByRole('button')).toHaveCount(0)
    await expectNoFaults(page)
  })
}
