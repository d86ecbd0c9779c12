// Before the config, which reads SMTP_URL once.
import { received, stopMailServer } from '../support/mailServer'

import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { OPTIONS } from '@/domain/options'
import { LOCALES, type Locale } from '@/domain/locales'
import { findQuestion } from '@/features/freshness/findQuestion'
import { answerableUntil, signAnswer } from '@/server/freshness/answerToken'
import { askOwners } from '@/server/freshness/askOwners'
import { findAnswer, recordAnswer } from '@/server/freshness/recordAnswer'
import { writeBeside } from '@/server/review/writeBeside'

import { aPractice } from '../support/entries'
import { noticesOf, workOnMails } from '../support/notices'
import { aCast, anOrganisation, aPerson, type Cast, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { move } from '../support/rest'

type Answer = (typeof OPTIONS.ownerAnswer)[number]
const LINK = /http:\/\/localhost:3000\/(en|sv|it)\/answer\/([\w-]+)/g
const LONG_AGO = '2024-03-01T00:00:00.000Z'

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
  await payload.db.deleteMany({ collection: 'best-practices', where: {} })
  received.length = 0
})

const shown = ({ id }: { id: string }, draft = false) =>
  payload.findByID({ collection: 'best-practices', id, depth: 0, draft, overrideAccess: true })
const asking = async () => askOwners(await createLocalReq({}, payload))

/** A public practice that nobody has vouched for since. */
async function anOldPractice(publishedAt = LONG_AGO) {
  const entry = await aPractice(payload, cast, { state: 'published' })
  const req = await createLocalReq({}, payload)
  await writeBeside(req, { ...entry, data: { publishedAt } })
  await payload.delete({ collection: 'notifications', overrideAccess: true, where: {} })
  await payload.delete({ collection: 'payload-jobs', overrideAccess: true, where: {} })
  return entry
}

const tokenFor = (
  entry: { id: string },
  wish: { answer?: Answer; to?: Person; askedAt?: string },
) =>
  signAnswer(payload.secret, {
    entry: entry.id,
    answer: wish.answer ?? 'running',
    recipient: (wish.to ?? cast.member).id,
    expires: answerableUntil(wish.askedAt ?? new Date().toISOString()),
  })

describe('the yearly question', () => {
  const SUBJECTS: Record<Locale, RegExp> = {
    en: /^Yearly question to the owner: Walking bus/,
    sv: /^Årlig fråga till ägaren: Walking bus/,
    it: /^Domanda annuale al titolare: Walking bus/,
  }

  it.each(LOCALES)('is mailed with three answers, in the language of its reader: %s', async (l) => {
    const owner = await aPerson(payload, { role: 'member', organisation: cast.home, language: l })
    const entry = await anOldPractice()
    await asking()
    await workOnMails(payload)
    const mail = received.find(({ to }) => to.includes(owner.email))?.mail
    expect(mail?.subject).toMatch(SUBJECTS[l])
    const links = [...(mail?.text ?? '').matchAll(LINK)]
    expect(links.map(([, language]) => language)).toEqual([l, l, l])
    const claims = await Promise.all(links.map(([, , token]) => findAnswer(payload, String(token))))
    expect(claims).toMatchObject(
      OPTIONS.ownerAnswer.map((answer) => ({
        claim: { answer, entry: entry.id, recipient: owner.id },
      })),
    )
    for (const [address] of links) expect(mail?.html).toContain(`href="${address}"`)
    expect(mail?.html).not.toMatch(/<img|<link|<script|<style|src=|url\(/i)
  })

  it('is put to the owner’s people alone, once a year', async () => {
    const entry = await anOldPractice()
    await asking()
    await asking()
    const told = await noticesOf(payload, cast.member)
    expect(told.map(({ event }) => event)).toEqual(['freshness-question'])
    for (const other of [cast.neighbour, cast.reviewer, cast.secretariat]) {
      expect(await noticesOf(payload, other)).toEqual([])
    }
    expect((await shown(entry)).freshnessAskedAt).toEqual(expect.any(String))
  })

  it('is not asked of what is new, not public, or has ended', async () => {
    await aPractice(payload, cast, { state: 'published' })
    await aPractice(payload, cast, { state: 'draft' })
    const ended = await anOldPractice()
    await recordAnswer(payload, tokenFor(ended, { answer: 'ended' }))
    await payload.delete({ collection: 'notifications', overrideAccess: true, where: {} })
    await asking()
    expect(await noticesOf(payload, cast.member)).toEqual([])
  })

  it('waits until the owner has somebody to ask', async () => {
    const { id } = await anOrganisation(payload)
    const entry = await anOldPractice()
    const req = await createLocalReq({}, payload)
    await writeBeside(req, { ...entry, data: { owner: id } })
    await asking()
    expect((await shown(entry)).freshnessAskedAt ?? null).toBeNull()
  })
})

describe('an answer', () => {
  it('is not recorded by looking at what it would record', async () => {
    const entry = await anOldPractice()
    const token = tokenFor(entry, {})
    const reader = { locale: 'it' as const, payload, user: null }
    expect(await findQuestion(reader, token)).toMatchObject({ answer: 'running', recorded: null })
    expect((await shown(entry)).ownerAnswer ?? null).toBeNull()
  })

  it('"still running" makes the entry fresh again, beside a revision that is being written', async () => {
    const entry = await anOldPractice()
    await payload.update({
      collection: 'best-practices',
      id: entry.id,
      data: { summary: 'A better summary.' },
      draft: true,
    })
    const before = await shown(entry)
    const draft = await shown(entry, true)
    expect(before.freshness).toBe('overdue')
    await recordAnswer(payload, tokenFor(entry, {}))
    const after = await shown(entry)
    expect(after).toMatchObject({ freshness: 'confirmed', ownerAnswer: 'running' })
    expect(after).toMatchObject({ summary: before.summary, updatedAt: before.updatedAt })
    expect(await shown(entry, true)).toMatchObject({
      ownerAnswer: 'running',
      summary: 'A better summary.',
      updatedAt: draft.updatedAt,
    })
  })

  it.each(['needs-update', 'ended'] as const)(
    '"%s" is kept and confirms nothing',
    async (answer) => {
      const entry = await anOldPractice()
      await recordAnswer(payload, tokenFor(entry, { answer }))
      const after = await shown(entry)
      expect(after).toMatchObject({ freshness: 'overdue', ownerAnswer: answer })
      expect(after.lastConfirmedByOwner ?? null).toBeNull()
    },
  )

  it('can be changed by another link of the same mail', async () => {
    const entry = await anOldPractice()
    await recordAnswer(payload, tokenFor(entry, { answer: 'ended' }))
    await recordAnswer(payload, tokenFor(entry, { answer: 'running' }))
    expect((await shown(entry)).ownerAnswer).toBe('running')
  })

  it('"needs an update" is settled by the publication of the next version', async () => {
    const entry = await anOldPractice()
    await recordAnswer(payload, tokenFor(entry, { answer: 'needs-update' }))
    const data = { summary: 'A better summary.' }
    await payload.update({ collection: 'best-practices', id: entry.id, data, draft: true })
    for (const action of ['submit', 'start-review', 'publish']) {
      expect((await move(payload, entry, { as: cast.secretariat, action })).status).toBe(200)
    }
    expect((await shown(entry)).ownerAnswer ?? null).toBeNull()
    expect((await shown(entry)).freshness).toBe('confirmed')
  })
})

describe('a link that answers nothing', () => {
  const unchanged = async (entry: Awaited<ReturnType<typeof aPractice>>) => {
    expect((await shown(entry)).ownerAnswer ?? null).toBeNull()
    expect((await shown(entry)).lastConfirmedByOwner ?? null).toBeNull()
  }

  it('is forged, altered or cut short', async () => {
    const entry = await anOldPractice()
    const token = tokenFor(entry, {})
    const other = tokenFor(entry, { answer: 'ended' })
    const forged = [
      signAnswer('another secret', {
        entry: entry.id,
        answer: 'running',
        recipient: cast.member.id,
        expires: new Date(Date.now() + 1e9),
      }),
      token.slice(0, 43) + other.slice(43),
      token.slice(0, -3),
      'nothing',
    ]
    for (const one of forged) expect(await recordAnswer(payload, one)).toBe('forged')
    await unchanged(entry)
  })

  it('has expired', async () => {
    const entry = await anOldPractice()
    expect(await recordAnswer(payload, tokenFor(entry, { askedAt: LONG_AGO }))).toBe('expired')
    await unchanged(entry)
  })

  it('is of somebody who does not write for the owner, or does not any more', async () => {
    const entry = await anOldPractice()
    const gone = await aPerson(payload, { role: 'member', organisation: cast.home })
    const leftOn = new Date(Date.now() - 1000).toISOString()
    await payload.update({ collection: 'users', id: gone.id, data: { leftOn } })
    for (const to of [cast.neighbour, gone]) {
      expect(await recordAnswer(payload, tokenFor(entry, { to }))).toBe('outdated')
    }
    await unchanged(entry)
  })

  it('is about an entry that is not public any more', async () => {
    const entry = await anOldPractice()
    await move(payload, entry, { as: cast.secretariat, action: 'unpublish' })
    expect(await recordAnswer(payload, tokenFor(entry, {}))).toBe('outdated')
    await unchanged(entry)
  })
})
