// Before the config, which reads SMTP_URL once.
import {
  holdMail,
  NO_MAILBOX,
  received,
  startMailServer,
  stopMailServer,
} from '../support/mailServer'

import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { FIRST_PAUSE_MS, RETRIES } from '@/server/notices/sendNotices'

import { aPractice } from '../support/entries'
import { graphql } from '../support/graphql'
import { aNotice, noticesOf, workOnMails } from '../support/notices'
import { aCast, aPerson, unique, type Cast, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { move, rest } from '../support/rest'

const SECRET = 'Between us: the figure is wrong.'
const NOBODY = 'no-such-notice'

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
})

afterAll(stopMailServer)

beforeEach(async () => {
  await payload.delete({ collection: 'notifications', overrideAccess: true, where: {} })
  await payload.delete({ collection: 'payload-jobs', overrideAccess: true, where: {} })
  received.length = 0
})

afterEach(() => {
  vi.useRealTimers()
})

const letterTo = async (person: Person) => (await noticesOf(payload, person))[0]
const post = (path: string, as: Person | null) =>
  rest(`/notifications/${path}`, { method: 'POST', as })

/** The clock goes on; nobody waits for it. */
function passTime(ms: number): void {
  vi.useFakeTimers({ now: Date.now() + ms, toFake: ['Date'] })
}

describe('while the mail server is down', () => {
  it('a step of the review is answered and told, and mailed once the server is back', async () => {
    const entry = await aPractice(payload, cast)
    await stopMailServer()
    try {
      expect((await move(payload, entry, { as: cast.member, action: 'submit' })).status).toBe(200)
      await workOnMails(payload)
      expect(await letterTo(cast.member)).toMatchObject({
        event: 'received',
        attempts: 1,
        lastError: expect.stringContaining('ECONNREFUSED') as string,
        mailState: 'waiting',
      })
    } finally {
      await startMailServer()
    }
    await workOnMails(payload)
    expect(received).toEqual([]) // the pause is not over
    passTime(FIRST_PAUSE_MS + 1000)
    await workOnMails(payload)
    expect(received.map(({ to }) => to[0]).sort()).toEqual(
      [cast.member.email, cast.secretariat.email].sort(),
    )
    expect(await letterTo(cast.member)).toMatchObject({ attempts: 2, mailState: 'sent' })
  })

  it('a mail is tried again in ever longer pauses, and then left to the Secretariat', async () => {
    await aNotice(payload, { to: cast.member })
    await stopMailServer()
    try {
      for (let tries = 0; tries <= RETRIES; tries += 1) {
        await workOnMails(payload)
        expect((await letterTo(cast.member))?.attempts).toBe(tries + 1)
        passTime(FIRST_PAUSE_MS * 2 ** tries + 1000)
      }
    } finally {
      await startMailServer()
    }
    expect((await letterTo(cast.member))?.mailState).toBe('failed')
    await workOnMails(payload)
    expect(received).toEqual([])
  })
})

describe('a mail server that is slow', () => {
  it('keeps neither the sender of an entry nor another writer waiting', async () => {
    const entry = await aPractice(payload, cast)
    await move(payload, entry, { as: cast.member, action: 'submit' })
    const open = holdMail()
    const sending = workOnMails(payload)
    try {
      const ask = { as: cast.secretariat, action: 'start-review' }
      expect((await move(payload, entry, ask)).status).toBe(200)
      expect(received).toEqual([])
    } finally {
      open()
    }
    await sending
    expect(received).toHaveLength(2)
  })
})

describe('a mail address that bounces', () => {
  const aLostPerson = async () => {
    const person = await aPerson(payload, { role: 'member', organisation: cast.home })
    const email = `${NO_MAILBOX}${unique()}@example.org`
    await payload.update({ collection: 'users', id: person.id, data: { email } })
    return person
  }
  const aBounce = async () => {
    const person = await aLostPerson()
    const { id } = await aNotice(payload, { to: person, text: SECRET })
    await workOnMails(payload)
    return { id, person }
  }

  it('is not tried again, and stands in the list of mails that did not arrive', async () => {
    const { person } = await aBounce()
    expect(await letterTo(person)).toMatchObject({
      attempts: 1,
      lastError: expect.stringContaining('No such mailbox') as string,
      mailState: 'failed',
    })
    expect(await payload.count({ collection: 'payload-jobs' })).toEqual({ totalDocs: 0 })
  })

  it('is seen by staff, without what was said, and by nobody else', async () => {
    const { id } = await aBounce()
    for (const as of [cast.secretariat, cast.admin]) {
      const { body } = await rest(`/notifications/${id}`, { as })
      expect(body).toMatchObject({ id, mailState: 'failed', title: 'Walking bus' })
      expect(JSON.stringify(body)).not.toContain(SECRET)
      const list = await graphql('{ Notifications { docs { id text lastError } } }', as)
      expect(JSON.stringify(list)).toContain('No such mailbox')
      expect(JSON.stringify(list)).not.toContain(SECRET)
      const search = await rest('/notifications?where[text][like]=Between', { as })
      expect(search.status).toBe(400)
    }
    for (const as of [cast.member, cast.reviewer, cast.neighbour, null]) {
      const { body, status } = await rest(`/notifications/${id}`, { as })
      expect([403, 404]).toContain(status)
      expect(JSON.stringify(body)).not.toContain('Walking bus')
    }
  })

  it('keeps staff from the notices of others that did arrive', async () => {
    const { id } = await aNotice(payload, { to: cast.member, text: SECRET })
    await workOnMails(payload)
    expect((await rest(`/notifications/${id}`, { as: cast.secretariat })).status).toBe(404)
    const own = await rest(`/notifications/${id}`, { as: cast.member })
    expect(own.body).toMatchObject({ text: SECRET })
  })

  it('is mended, and the mail sent again, by staff alone', async () => {
    const { id, person } = await aBounce()
    expect((await post(`${id}/retry`, null)).status).toBe(401)
    for (const as of [cast.member, cast.reviewer]) {
      expect((await post(`${id}/retry`, as)).status).toBe(403)
      expect((await post('retry-all', as)).status).toBe(403)
    }
    const { email } = person
    await payload.update({ collection: 'users', id: person.id, data: { email } })
    expect((await post(`${id}/retry`, cast.secretariat)).status).toBe(200)
    expect((await post(`${id}/retry`, cast.secretariat)).status).toBe(409)
    expect((await post(`${NOBODY}/retry`, cast.secretariat)).status).toBe(404)
    await workOnMails(payload)
    expect(received.map(({ to }) => to)).toEqual([[email]])
    expect((await letterTo(person))?.mailState).toBe('sent')
  })

  it('does not keep the others of a long list from being sent again together', async () => {
    await aBounce()
    const { person } = await aBounce()
    const { email } = person
    await payload.update({ collection: 'users', id: person.id, data: { email } })
    expect((await post('retry-all', cast.secretariat)).body).toEqual({ queued: 2 })
    await workOnMails(payload)
    expect(received.map(({ to }) => to)).toEqual([[email]])
    const failed = await rest('/notifications?where[mailState][equals]=failed', {
      as: cast.secretariat,
    })
    expect(failed.body.totalDocs).toBe(1)
  })

  it('of somebody who has left by then gets no mail', async () => {
    const person = await aPerson(payload, { role: 'member', organisation: cast.home })
    await aNotice(payload, { to: person })
    const leftOn = new Date(Date.now() - 1000).toISOString()
    await payload.update({ collection: 'users', id: person.id, data: { leftOn } })
    await workOnMails(payload)
    expect(received).toEqual([])
    expect((await letterTo(person))?.mailState).toBe('none')
  })
})
