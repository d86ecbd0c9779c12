// Before the config, which reads SMTP_URL once.
import { received, stopMailServer } from '../support/mailServer'

import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { LOCALES, type Locale } from '@/domain/locales'
import { moveEntry } from '@/server/review/moveEntry'
import { inTransaction } from '@/server/transaction'

import { aPractice } from '../support/entries'
import { noticesOf, workOnMails } from '../support/notices'
import { aCast, aPerson, type Cast, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { latest, move, rest } from '../support/rest'

let payload: Payload
let cast: Cast
let colleague: Person

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
  colleague = await aPerson(payload, { role: 'member', organisation: cast.home })
})

afterAll(stopMailServer)

beforeEach(async () => {
  await payload.delete({ collection: 'notifications', overrideAccess: true, where: {} })
  await payload.delete({ collection: 'payload-jobs', overrideAccess: true, where: {} })
  received.length = 0
})

const eventsOf = async (person: Person) =>
  (await noticesOf(payload, person)).map(({ event }) => event).reverse()

describe('a step of the review tells', () => {
  it('the sender that the entry was received, and the Secretariat that it was sent', async () => {
    const entry = await aPractice(payload, cast)
    expect((await move(payload, entry, { as: cast.member, action: 'submit' })).status).toBe(200)
    expect(await eventsOf(cast.member)).toEqual(['received'])
    expect(await eventsOf(cast.secretariat)).toEqual(['submitted'])
    expect(await eventsOf(colleague)).toEqual([])
    expect(await eventsOf(cast.neighbour)).toEqual([])
    expect(await eventsOf(cast.admin)).toEqual([])
  })

  it('the sender what is to be changed, and everybody of the Secretariat that it came back', async () => {
    const entry = await aPractice(payload, cast)
    const second = await aPerson(payload, { role: 'secretariat' })
    await move(payload, entry, { as: cast.member, action: 'submit' })
    await move(payload, entry, { as: cast.secretariat, action: 'start-review' })
    const comment = 'Add a figure.'
    await move(payload, entry, { as: cast.secretariat, action: 'request-changes', comment })
    await move(payload, entry, { as: cast.member, action: 'submit' })
    const told = await noticesOf(payload, cast.member)
    expect(told.map(({ event }) => event)).toEqual(['received', 'changes-requested', 'received'])
    expect(told[1]).toMatchObject({ actorName: cast.secretariat.name, text: comment })
    expect(await eventsOf(second)).toEqual(['submitted', 'resubmitted'])
    await payload.delete({ collection: 'users', id: second.id })
    expect(await noticesOf(payload, second)).toEqual([])
  })

  it('all of the owner’s people of what somebody else wrote and sent for them', async () => {
    const entry = await aPractice(payload, cast, { state: 'in-review' })
    await move(payload, entry, { as: cast.secretariat, action: 'publish' })
    expect(await eventsOf(cast.member)).toContain('published')
    expect(await eventsOf(colleague)).toContain('published')
    expect(await eventsOf(cast.neighbour)).toEqual([])
  })

  it('the reviewers of an entry that it came back', async () => {
    const data = { reviewers: [cast.reviewer.id] }
    const entry = await aPractice(payload, cast, { state: 'changes-requested', data })
    await move(payload, entry, { as: cast.member, action: 'submit' })
    expect(await eventsOf(cast.reviewer)).toEqual(['resubmitted'])
  })

  it('nobody who has left', async () => {
    const leftOn = new Date(Date.now() - 1000).toISOString()
    const gone = await aPerson(payload, { role: 'secretariat' })
    await payload.update({ collection: 'users', id: gone.id, data: { leftOn } })
    const entry = await aPractice(payload, cast)
    await move(payload, entry, { as: cast.member, action: 'submit' })
    expect(await noticesOf(payload, gone)).toEqual([])
  })

  it('nobody, and queues no mail, when it is rolled back', async () => {
    const entry = await aPractice(payload, cast)
    const { updatedAt: version } = await latest(payload, entry)
    const req = await createLocalReq({ user: cast.member }, payload)
    const failing = inTransaction(req, async () => {
      await moveEntry(req, { ...entry, action: 'submit', version })
      throw new Error('Something else failed.')
    })
    await expect(failing).rejects.toThrow('Something else failed.')
    expect(await noticesOf(payload, cast.member)).toEqual([])
    await workOnMails(payload)
    expect(received).toEqual([])
    expect((await latest(payload, entry)).reviewState).toBe('draft')
  })
})

describe('a mail of a step', () => {
  const SUBJECTS: Record<Locale, RegExp> = {
    en: /^Changes requested: Walking bus/,
    sv: /^Ändringar begärda: Walking bus/,
    it: /^Modifiche richieste: Walking bus/,
  }
  const WORDS: Record<Locale, string> = {
    en: 'The Secretariat asks for changes in',
    sv: 'Sekretariatet ber om ändringar i',
    it: 'Il Segretariato chiede modifiche a',
  }
  const COMMENT = 'Lägg till en siffra & källan <b>här</b>.\nÄven år.\n\nTack.'

  it.each(LOCALES)(
    'is in the language of its reader, readable as plain text: %s',
    async (language) => {
      const author = await aPerson(payload, { role: 'member', organisation: cast.home, language })
      const entry = await aPractice(payload, cast)
      await move(payload, entry, { as: author, action: 'submit' })
      await move(payload, entry, { as: cast.secretariat, action: 'start-review' })
      received.length = 0
      await workOnMails(payload)
      received.length = 0
      const ask = { as: cast.secretariat, action: 'request-changes', comment: COMMENT }
      await move(payload, entry, ask)
      await workOnMails(payload)
      expect(received).toHaveLength(1)
      const [{ to, mail, source }] = received as [(typeof received)[number]]
      expect(to).toEqual([author.email])
      expect(mail.from?.address).toBe('ponte@example.org')
      expect(mail.subject).toMatch(SUBJECTS[language])
      expect(source).toMatch(/^content-type: multipart\/alternative/im)
      expect(source).toMatch(/^auto-submitted: auto-generated/im)
      const link = `http://localhost:3000/admin/collections/best-practices/${entry.id}?locale=en`
      for (const part of [mail.html, mail.text]) {
        expect(part).toContain(WORDS[language])
        expect(part).toContain(link)
        expect(part).toContain('http://localhost:3000/admin/account')
      }
      expect(mail.html).toContain(`<html lang="${language}">`)
      expect(mail.html).not.toMatch(
        /<img|<link|<script|<style|src=|url\(|http:\/\/(?!localhost:3000)/i,
      )
      expect(mail.html).toContain('&lt;b&gt;här&lt;/b&gt;')
      expect(mail.text).toContain('siffra & källan <b>här</b>.\nÄven år.\n\nTack.')
      expect(mail.text).not.toMatch(/<(?!b>|\/b>)|&[a-z]+;/)
      expect(mail.attachments).toEqual([])
    },
  )

  it('goes out once, however often the queue is worked on', async () => {
    const entry = await aPractice(payload, cast)
    await move(payload, entry, { as: cast.member, action: 'submit' })
    await workOnMails(payload)
    await workOnMails(payload)
    const toSender = received.filter(({ to }) => to.includes(cast.member.email))
    expect(toSender).toHaveLength(1)
    expect((await noticesOf(payload, cast.member))[0]).toMatchObject({
      attempts: 1,
      mailState: 'sent',
      mailedAt: expect.any(String) as string,
    })
  })
})

describe('a notice', () => {
  async function toMember() {
    const entry = await aPractice(payload, cast)
    await move(payload, entry, { as: cast.member, action: 'submit' })
    const [notice] = await noticesOf(payload, cast.member)
    return String(notice?.id)
  }
  const post = (path: string, as: Person | null) =>
    rest(`/notifications/${path}`, { method: 'POST', as })

  it('is marked as read by whom it was sent to, and by nobody else', async () => {
    const id = await toMember()
    expect((await post(`${id}/read`, null)).status).toBe(401)
    for (const other of [colleague, cast.neighbour, cast.secretariat, cast.admin]) {
      expect((await post(`${id}/read`, other)).status).toBe(404)
    }
    expect((await noticesOf(payload, cast.member))[0]?.readAt ?? null).toBeNull()
    expect((await post(`${id}/read`, cast.member)).status).toBe(200)
    expect((await noticesOf(payload, cast.member))[0]?.readAt).toEqual(expect.any(String))
  })

  it('is marked as read with all the others of the same person', async () => {
    await toMember()
    await toMember()
    expect((await post('read-all', cast.member)).body).toEqual({ read: 2 })
    const isRead = (await noticesOf(payload, cast.member)).map(({ readAt }) => Boolean(readAt))
    expect(isRead).toEqual([true, true])
    const others = await noticesOf(payload, cast.secretariat)
    expect(others.every(({ readAt }) => !readAt)).toBe(true)
  })

  it('cannot be written by anybody', async () => {
    const id = await toMember()
    const body = { readAt: null, title: 'Forged', mailState: 'sent' }
    for (const as of [cast.member, cast.secretariat, cast.admin]) {
      const path = `/notifications/${id}`
      expect((await rest(path, { method: 'PATCH', as, body })).status).toBeGreaterThan(400)
      expect((await rest(path, { method: 'DELETE', as })).status).toBeGreaterThan(400)
    }
    expect((await noticesOf(payload, cast.member))[0]?.title).toMatch(/^Walking bus/)
  })
})
