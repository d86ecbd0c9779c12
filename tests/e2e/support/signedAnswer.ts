import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test, type APIRequestContext } from '@playwright/test'

import { answerableUntil, signAnswer } from '../../../src/server/freshness/answerToken'
import { signInOf } from './signIns'

type Answer = Parameters<typeof signAnswer>[1]['answer']

/** The secret of the site under test: its own file's, or the one that it was started with. */
function secretOfSite(): string {
  const { dataFolder } = test.info().project.metadata as { dataFolder: string }
  const file = path.join(dataFolder, 'secret')
  const given = existsSync(file) ? readFileSync(file, 'utf8') : 'only-for-tests-'.repeat(3)
  return createHash('sha256').update(given).digest('hex').slice(0, 32) // as Payload keeps it
}

/** An address as the mail to a member has it, and the practice that it is about. */
export async function signedAnswer(request: APIRequestContext, answer: Answer) {
  const { email, password } = signInOf('member')
  const signedIn = await request.post('/api/users/login', { data: { email, password } })
  expect(signedIn.status()).toBe(200)
  const { user } = (await signedIn.json()) as {
    user: { id: string; organisation: string | { id: string } }
  }
  const { organisation } = user
  const owner = typeof organisation === 'string' ? organisation : organisation.id
  const query = `where[owner][equals]=${owner}&where[_status][equals]=published&sort=refId&limit=1`
  const found = await request.get(`/api/best-practices?${query}`)
  const { docs } = (await found.json()) as { docs: { id: string; slug: string }[] }
  const [practice] = docs
  if (!practice) throw new Error('The member’s town has no public practice.')
  const token = signAnswer(secretOfSite(), {
    entry: practice.id,
    answer,
    recipient: user.id,
    expires: answerableUntil(new Date().toISOString()),
  })
  return { token, slug: practice.slug }
}
