// Before the config, which reads SMTP_URL once.
import { received, startMailServer, stopMailServer } from '../support/mailServer'

import { createLocalReq, type Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { LOCALES, type Locale } from '@/domain/locales'
import { queueRounds, ROUNDS, type Round } from '@/jobs/rounds'
import type { ReviewAction } from '@/domain/review/transitions'
import { FIRST_PAUSE_MS } from '@/server/notices/sendNotices'
import { moveEntry } from '@/server/review/moveEntry'

import { aPractice } from '../support/entries'
import { aNotice, noticesOf, workOnMails } from '../support/notices'
import { aCast, aPerson, type Cast, type Person } from '../support/people'
import { startPayload } from '../support/payload'
import { latest } from '../support/rest'

let payload: Payload
let cast: Cast
let weekly: Record<Locale, Person>

beforeAll(async () => {
  payload = await startPayload()
  cast = await aCast(payload)
  const people = await Promise.all(LOCALES.map(aWeeklyReader))
  weekly = Object.fromEntries(people.map((person) => [person.language, person])) as typeof weekly
})

async function aWeeklyReader(language: Locale): Promise<Person> {
  const person = await aPerson(payload, { role: 'member', organisation: cast.away, language })
  const data = { mailPreference: 'weekly' as const }
  await payload.update({ collection: 'users', id: person.id, data })
  return person
}

afterAll(stopMailServer)

beforeEach(async () => {
  await payload.delete({ collection: 'notifications', overrideAccess: true, where: {} })
  await payload.delete({ collection: 'payload-jobs', overrideAccess: true, where: {} })
  received.length = 0
})

afterEach(() => {
  vi.useRealTimers()
})

const DAY_MS = 24 * 3600 * 1000

function passTime(ms: number): void {
  vi.useFakeTimers({ now: Date.now() + ms, toFake: ['Date'] })
}

/** Does now what the queue would do at its hour. */
async function run(task: Round): Promise<void> {
  const { id } = await payload.jobs.queue({ input: {}, task })
  await payload.jobs.runByID({ id, silent: true })
}

const rounds = async (task: Round) => {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    overrideAccess: true,
    where: { taskSlug: { equals: task } },
  })
  return docs
}

describe('a weekly mail', () => {
  const SUBJECTS: Record<Locale, string> = {
    en: '2 events of the week on Ponte',
    sv: '2 händelser i veckan på Ponte',
    it: '2 eventi della settimana su Ponte',
  }

  it.each(LOCALES)(
    'tells everything of the week at once, in the reader’s language: %s',
    async (l) => {
      await aNotice(payload, { to: weekly[l], event: 'comment', text: 'Vilket år?\n\nTack.' })
      await aNotice(payload, { to: weekly[l], event: 'published' })
      await workOnMails(payload)
      expect(received).toEqual([])
      await run('gatherDigests')
      await workOnMails(payload)
      expect(received.map(({ to }) => to)).toEqual([[weekly[l].email]])
      const mail = received[0]?.mail
      expect(mail?.subject).toBe(SUBJECTS[l])
      expect(mail?.html).toContain(`<html lang="${l}">`)
      expect(mail?.text?.match(/Walking bus/g)).toHaveLength(2)
      expect(mail?.text).toContain('Vilket år?\n\nTack.')
      expect(mail?.text).toContain('http://localhost:3000/admin/account')
      expect((await noticesOf(payload, weekly[l])).map(({ mailState }) => mailState)).toEqual([
        'sent',
        'sent',
      ])
    },
  )

  it('does not go out again when the round is made twice', async () => {
    await aNotice(payload, { to: weekly.en })
    await run('gatherDigests')
    await run('gatherDigests')
    await workOnMails(payload)
    await run('gatherDigests')
    await workOnMails(payload)
    expect(received).toHaveLength(1)
  })

  it('is not waited for by what is addressed to one person alone', async () => {
    await aNotice(payload, { to: weekly.sv, event: 'assigned' })
    await workOnMails(payload)
    expect(received).toHaveLength(1)
  })

  it('is not sent where nothing has happened, nor to those who have had a mail for each event', async () => {
    await aNotice(payload, { to: cast.member })
    await workOnMails(payload)
    received.length = 0
    await run('gatherDigests')
    await workOnMails(payload)
    expect(received).toEqual([])
  })

  it('takes along what was left behind of somebody who had a mail for each event', async () => {
    await aNotice(payload, { to: cast.member })
    await payload.delete({ collection: 'payload-jobs', overrideAccess: true, where: {} })
    passTime(3 * DAY_MS)
    await run('gatherDigests')
    await workOnMails(payload)
    expect(received.map(({ to }) => to)).toEqual([[cast.member.email]])
  })

  it('comes later when the mail server is down', async () => {
    await aNotice(payload, { to: weekly.it })
    await run('gatherDigests')
    await stopMailServer()
    try {
      await workOnMails(payload)
    } finally {
      await startMailServer()
    }
    passTime(FIRST_PAUSE_MS + 1000)
    await workOnMails(payload)
    expect(received).toHaveLength(1)
    expect((await noticesOf(payload, weekly.it))[0]).toMatchObject({
      attempts: 2,
      mailState: 'sent',
    })
  })
})

describe('a review past its target', () => {
  const WEEK_MS = 7 * DAY_MS
  type Entry = Awaited<ReturnType<typeof aPractice>>
  async function step(entry: Entry, action: ReviewAction): Promise<void> {
    const { updatedAt: version } = await latest(payload, entry)
    const req = await createLocalReq({ user: cast.secretariat }, payload)
    await moveEntry(req, { ...entry, action, version })
  }
  const isReminder = ({ event }: { event: string }) => event === 'reminder'
  const remindersOf = async (person: Person, entry: { id: string }) =>
    (await noticesOf(payload, person))
      .filter(isReminder)
      .filter(({ entryId }) => entryId === entry.id)

  it('is told to the Secretariat and the reviewers once', async () => {
    const data = { reviewers: [cast.reviewer.id] }
    const entry = await aPractice(payload, cast, { state: 'submitted', data })
    await run('dailyRound')
    expect(await remindersOf(cast.secretariat, entry)).toEqual([])
    passTime(WEEK_MS + DAY_MS)
    await run('dailyRound')
    passTime(DAY_MS)
    await run('dailyRound')
    expect(await remindersOf(cast.secretariat, entry)).toHaveLength(1)
    expect(await remindersOf(cast.reviewer, entry)).toHaveLength(1)
    expect(await remindersOf(cast.member, entry)).toEqual([])
    await workOnMails(payload)
    const subjects = received.map(({ mail }) => mail.subject)
    expect(subjects).toContainEqual(expect.stringMatching(/^Review past its target date: Walking/))
  })

  it('is told again when the entry was sent again and waits again', async () => {
    const entry = await aPractice(payload, cast, { state: 'submitted' })
    passTime(WEEK_MS + DAY_MS)
    await run('dailyRound')
    await step(entry, 'withdraw')
    passTime(DAY_MS)
    await step(entry, 'submit')
    await run('dailyRound')
    expect(await remindersOf(cast.secretariat, entry)).toHaveLength(1)
    passTime(WEEK_MS + DAY_MS)
    await run('dailyRound')
    expect(await remindersOf(cast.secretariat, entry)).toHaveLength(2)
  })

  it('is not told when the author has had an answer', async () => {
    const decided = await aPractice(payload, cast, { state: 'changes-requested' })
    const commented = await aPractice(payload, cast, { state: 'in-review' })
    await payload.create({
      collection: 'review-comments',
      data: {
        entryCollection: 'best-practices',
        entryId: commented.id,
        audience: 'author',
        text: 'We are reading it.',
      },
    })
    passTime(WEEK_MS + DAY_MS)
    await run('dailyRound')
    expect(await remindersOf(cast.secretariat, decided)).toEqual([])
    expect(await remindersOf(cast.secretariat, commented)).toEqual([])
  })
})

describe('the rounds', () => {
  it('each have one next time, however often the server starts', async () => {
    await queueRounds(payload)
    await queueRounds(payload)
    for (const task of Object.keys(ROUNDS) as Round[]) {
      expect((await rounds(task)).map(({ waitUntil }) => waitUntil)).toEqual([expect.any(String)])
    }
  })

  it('go on by themselves', async () => {
    await queueRounds(payload)
    passTime(8 * DAY_MS)
    await payload.jobs.run({ limit: 10, silent: true })
    for (const task of Object.keys(ROUNDS) as Round[]) {
      const [next, ...others] = await rounds(task)
      expect(others).toEqual([])
      expect(Date.parse(String(next?.waitUntil))).toBeGreaterThan(Date.now())
    }
  })

  it('let go of a job whose process ended while it was at work', async () => {
    await aNotice(payload, { to: cast.member })
    const where = { taskSlug: { equals: 'sendNotification' } }
    await payload.update({ collection: 'payload-jobs', data: { processing: true }, where })
    await run('releaseJobs')
    await workOnMails(payload)
    expect(received).toEqual([])
    passTime(DAY_MS / 24)
    await run('releaseJobs')
    await workOnMails(payload)
    expect(received).toHaveLength(1)
  })
})
