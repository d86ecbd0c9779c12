import { readFileSync } from 'node:fs'
import path from 'node:path'

import { test, type Page } from '@playwright/test'

type SignIn = { role: string; organisation: string | null; email: string; password: string }

/** The sample people of the site that this project meets; their passwords are random. */
export function signInOf(role: string, organisation?: string): SignIn {
  const { dataFolder } = test.info().project.metadata as { dataFolder: string }
  const file = path.join(dataFolder, 'sample-sign-ins.json')
  const all = JSON.parse(readFileSync(file, 'utf8')) as SignIn[]
  const found = all.find(
    (person) => person.role === role && (!organisation || person.organisation === organisation),
  )
  if (!found) throw new Error(`There is no sample sign-in for ${role}.`)
  return found
}

/** Signs in through the form, as a person would. */
export async function signIn(page: Page, person: SignIn): Promise<void> {
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(person.email)
  await page.locator('#field-password').fill(person.password)
  await page.locator('form button[type=submit]').click()
  await page.waitForURL((url) => !url.pathname.endsWith('/login'))
}
