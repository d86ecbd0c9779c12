import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { aCast, aPerson, PASSWORD, unique, type Cast } from '../support/people'
import { startPayload } from '../support/payload'
import { rest } from '../support/rest'

let payload: Payload
let cast: Cast

const stored = (id: string) => payload.findByID({ collection: 'users', id, depth: 0 })

const login = (email: string, password: string) =>
  rest('/users/login', { method: 'POST', body: { email, password } })

beforeAll(async () => {
  payload = await startPayload()
})

describe('while nobody has an account', () => {
  it('nobody can make themselves the first admin', async () => {
    const answer = await rest('/users/first-register', {
      method: 'POST',
      body: { email: 'x@example.org', password: PASSWORD, name: 'X', role: 'admin' },
    })
    expect(answer.status).toBe(404)
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(0)
  })
})

describe('an account', () => {
  beforeAll(async () => {
    cast = await aCast(payload)
  })

  it.each(['role', 'organisation', 'isSample'])(
    'keeps its %s when its owner writes it',
    async (field) => {
      const before = await stored(cast.member.id)
      const value = { role: 'admin', organisation: cast.away, isSample: true }[field]
      const path = `/users/${cast.member.id}`
      await rest(path, {
        method: 'PATCH',
        as: cast.member,
        body: { [field]: value, name: 'New name' },
      })
      const after = (await stored(cast.member.id)) as unknown as Record<string, unknown>
      expect(after[field]).toEqual((before as unknown as Record<string, unknown>)[field])
      expect(after.name).toBe('New name')
    },
  )

  it('is not changed by another member', async () => {
    await rest(`/users/${cast.member.id}`, {
      method: 'PATCH',
      as: cast.neighbour,
      body: { name: 'Hijacked' },
    })
    expect((await stored(cast.member.id)).name).not.toBe('Hijacked')
  })

  it('is not read by another member, nor by the public', async () => {
    const path = `/users/${cast.member.id}`
    expect((await rest(path, { as: cast.neighbour })).status).toBe(404)
    expect((await rest(path)).status).toBe(403)
  })

  it('is not made by a member', async () => {
    const body = { email: `${unique()}@example.org`, password: PASSWORD, name: 'Y', role: 'admin' }
    expect((await rest('/users', { method: 'POST', as: cast.member, body })).status).toBe(403)
  })

  it('of a member is made by the Secretariat', async () => {
    const body = { email: `${unique()}@example.org`, password: PASSWORD, name: 'Z', role: 'member' }
    const answer = await rest('/users', { method: 'POST', as: cast.secretariat, body })
    expect(answer.status).toBe(201)
  })

  it.each(['admin', 'secretariat', 'reviewer'])('of a %s is an admin’s to make', async (role) => {
    const email = `${unique()}@example.org`
    const body = { email, password: PASSWORD, name: 'Z', role }
    const made = async () =>
      (await payload.count({ collection: 'users', where: { email: { equals: email } } })).totalDocs
    await rest('/users', { method: 'POST', as: cast.secretariat, body })
    expect(await made()).toBe(0)
    await rest('/users', { method: 'POST', as: cast.admin, body })
    expect(await made()).toBe(1)
  })

  it('needs a password of twelve characters, and says so at the field', async () => {
    const body = { email: `${unique()}@example.org`, password: 'short', name: 'Z', role: 'member' }
    const answer = await rest('/users', { method: 'POST', as: cast.admin, body })
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.[0]?.path).toBe('password')
  })

  it('keeps its long password when its owner asks for a short one', async () => {
    const person = await aPerson(payload, { role: 'member', organisation: cast.home })
    await rest(`/users/${person.id}`, { method: 'PATCH', as: person, body: { password: 'short' } })
    expect((await login(person.email, PASSWORD)).status).toBe(200)
  })

  it('rests after eight wrong passwords and answers no differently from one that is not there', async () => {
    const person = await aPerson(payload, { role: 'member', organisation: cast.home })
    for (let attempt = 0; attempt < 9; attempt += 1) await login(person.email, 'wrong wrong wrong')
    const locked = await login(person.email, PASSWORD)
    const unknown = await login('nobody@example.org', PASSWORD)
    expect(locked.status).toBe(401)
    expect(unknown.status).toBe(401)
    expect(Object.keys(locked.body)).toEqual(Object.keys(unknown.body))
  })

  it('is unlocked by an admin alone', async () => {
    const body = { email: cast.neighbour.email }
    const ask = (as: Cast['member']) => rest('/users/unlock', { method: 'POST', as, body })
    expect((await ask(cast.member)).status).toBe(403)
    expect((await ask(cast.admin)).status).toBe(200)
  })

  it('shows nobody else its sessions, hash or salt', async () => {
    const answer = await rest(`/users/${cast.member.id}`, { as: cast.admin })
    expect(JSON.stringify(answer.body)).not.toMatch(/"(hash|salt|expiresAt)"/)
  })
})

describe('a session', () => {
  it('is renewed and ended by its owner', async () => {
    const person = await aPerson(payload, { role: 'member', organisation: cast.home })
    const first = await login(person.email, PASSWORD)
    const headers = { Authorization: `JWT ${String(first.body.token)}` }
    const renewed = await rest('/users/refresh-token', { method: 'POST', headers })
    expect(renewed.status).toBe(200)
    expect((await rest('/users/logout', { method: 'POST', headers })).status).toBe(200)
    const me = await rest('/users/me', { headers })
    expect(me.body.user).toBeNull()
  })
})

describe('the system’s own collections', () => {
  it.each([
    ['/payload-jobs', 403],
    ['/payload-locked-documents', 403],
    ['/payload-migrations', 501],
    ['/counters', 501],
  ])('%s are closed to anonymous readers', async (path, status) => {
    expect((await rest(path)).status).toBe(status)
  })

  it('jobs are neither run, read nor made by a member', async () => {
    expect((await rest('/payload-jobs/run', { as: cast.member })).status).toBe(401)
    expect((await rest('/payload-jobs', { as: cast.member })).status).toBe(403)
    const made = await rest('/payload-jobs', { method: 'POST', as: cast.member, body: {} })
    expect(made.status).toBe(403)
  })

  it('locks of other people are hidden from a member', async () => {
    const answer = await rest('/payload-locked-documents', { as: cast.member })
    expect(answer.body.docs).toEqual([])
  })

  it('the review log is closed to the public', async () => {
    expect((await rest('/review-events')).status).toBe(403)
  })
})
