// Before the config, which reads SMTP_URL once.
import { holdMail, received, stopMailServer } from '../support/mailServer'

import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { LOCALES, type Locale } from '@/domain/locales'

import { aPerson, PASSWORD, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { rest } from '../support/rest'

const NEW_PASSWORD = 'a new and much longer password'
const LINK = /http:\/\/localhost:3000\/admin\/reset\/([0-9a-f]{40})(?![0-9a-f])/
const WORDS: Record<Locale, { subject: string; hour: RegExp }> = {
  en: { subject: 'Choose a new password for Ponte', hour: /works once, for one hour\./ },
  sv: { subject: 'Välj ett nytt lösenord till Ponte', hour: /en gång, inom en timme\./ },
  it: { subject: 'Scegliere una nuova password per Ponte', hour: /una sola volta, per un’ora\./ },
}

let payload: Payload
let persons: Record<Locale, Person>

beforeAll(async () => {
  payload = await startPayload()
  const all = await Promise.all(
    LOCALES.map(async (language) => [
      language,
      await aPerson(payload, { role: 'admin', language }),
    ]),
  )
  persons = Object.fromEntries(all) as Record<Locale, Person>
})

afterAll(stopMailServer)

beforeEach(() => {
  received.length = 0
})

const forget = (email: string) =>
  rest('/users/forgot-password', {
    method: 'POST',
    headers: { 'Accept-Language': 'en' }, // the browser's; the mail is in the person's own
    body: { email },
  })

const aNewPerson = () => aPerson(payload, { role: 'admin' })
const oneMail = () => vi.waitFor(() => received[0] ?? expect.fail('no mail yet'))
const end = async (id: Awaited<ReturnType<Payload['db']['beginTransaction']>>) =>
  id === null ? undefined : payload.db.commitTransaction(id)
/** Long enough for a mail that should not be sent to arrive. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 300))

describe('a forgotten password', () => {
  it.each(LOCALES)('is answered with one mail in the person’s own language: %s', async (locale) => {
    const { email, name } = persons[locale] as Person & { name: string }
    expect((await forget(email)).status).toBe(200)
    const { to, mail, source } = await oneMail()
    await aWhile()
    expect(received).toHaveLength(1)
    expect(to).toEqual([email])
    expect(mail.from?.address).toBe('ponte@example.org')
    expect(mail.subject).toBe(WORDS[locale].subject)
    expect(source).toMatch(/^content-type: multipart\/alternative/im)
    for (const part of [mail.html, mail.text]) {
      expect(part).toMatch(WORDS[locale].hour)
      expect(part).toMatch(LINK)
      expect(part).toContain(name)
    }
    expect(mail.html).toContain(`<html lang="${locale}">`)
    expect(mail.html).not.toMatch(/<img|<link|<script|<style|src=|url\(/i)
    expect(mail.text).not.toMatch(/<|&[a-z]+;/)
    expect(mail.attachments).toEqual([])
  })

  it('is replaced once through the link of the mail', async () => {
    const { email } = await aNewPerson()
    await forget(email)
    const token = LINK.exec((await oneMail()).mail.text ?? '')?.[1]
    const reset = () =>
      rest('/users/reset-password', { method: 'POST', body: { token, password: NEW_PASSWORD } })
    const login = (password: string) =>
      rest('/users/login', { method: 'POST', body: { email, password } })
    expect((await reset()).status).toBe(200)
    expect((await login(NEW_PASSWORD)).status).toBe(200)
    expect((await login(PASSWORD)).status).toBe(401)
    expect((await reset()).status).toBe(403)
  })

  it('asked for again at once brings no second mail', async () => {
    const { email } = await aNewPerson()
    const answers = [await forget(email), await forget(email)]
    await oneMail()
    await aWhile()
    expect(received).toHaveLength(1)
    expect(answers[1]).toEqual(answers[0])
  })

  it('of an address that nobody has gets the same answer and no mail', async () => {
    const known = await forget((await aNewPerson()).email)
    await oneMail()
    received.length = 0
    const unknown = await forget('nobody@example.org')
    await aWhile()
    expect(unknown).toEqual(known)
    expect(received).toEqual([])
  })

  it('waits for those who save before and after', async () => {
    const { email } = await aNewPerson()
    const before = await payload.db.beginTransaction()
    const asked = forget(email)
    await aWhile()
    const after = payload.db.beginTransaction()
    await end(before)
    const saving = await after
    await aWhile()
    await end(saving)
    expect((await asked).status).toBe(200)
    await oneMail()
  })

  it('is answered before the mail server has taken the mail', async () => {
    const { email } = await aNewPerson()
    const open = holdMail()
    try {
      expect((await forget(email)).status).toBe(200)
      expect(received).toEqual([])
    } finally {
      open()
    }
    await oneMail()
  })
})

describe('a person’s name in a mail', () => {
  it('is text, whatever signs it holds', async () => {
    const person = await aNewPerson()
    const name = 'Kim <b>& Co</b>'
    await payload.update({ collection: 'users', id: person.id, data: { name } })
    await forget(person.email)
    const { mail } = await oneMail()
    expect(mail.html).toContain('Kim &lt;b&gt;&amp; Co&lt;/b&gt;')
    expect(mail.text).toContain(`Hello ${name},`)
  })
})

describe('while the mail server is down', () => {
  it('the answer is the same, and the log says that no mail went out', async () => {
    const { email } = await aNewPerson()
    const logged = vi.spyOn(payload.logger, 'error')
    await stopMailServer()
    const known = await forget(email)
    expect(known.status).toBe(200)
    expect(known).toEqual(await forget('nobody@example.org'))
    await vi.waitFor(() => expect(logged).toHaveBeenCalledOnce())
    expect(logged.mock.calls[0]?.[0]).toMatchObject({ msg: 'A mail could not be sent.' })
  })
})
