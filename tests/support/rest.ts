import config from '@payload-config'
import { handleEndpoints, type Payload } from 'payload'

import { PASSWORD, type Person } from './people'

type Ask = {
  method?: string
  as?: Person | null
  body?: unknown
  headers?: Record<string, string>
}

export type Answer = {
  status: number
  // An answer from outside: each test says what it expects of it.
  body: Record<string, unknown> & { errors?: { message: string; path?: string; code: string }[] }
}

const tokens = new Map<string, string>()

/** One request through the whole REST stack, as somebody or as nobody. */
export async function rest(path: string, ask: Ask = {}): Promise<Answer> {
  const response = await respond(path, ask)
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json')
  return { status: response.status, body: isJson ? (JSON.parse(text) as Answer['body']) : {} }
}

/** The same, as it comes: for answers that are no JSON. */
export async function respond(path: string, ask: Ask = {}): Promise<Response> {
  const { method = 'GET', as = null, body, headers = {} } = ask
  const sent = new Headers(headers)
  if (as) sent.set('Authorization', `JWT ${await tokenOf(as)}`)
  const request = new Request(`http://localhost:3000/api${path}`, {
    method,
    headers: sent,
    body: encoded(body, sent),
  })
  return handleEndpoints({ config, request })
}

function encoded(body: unknown, headers: Headers): BodyInit | undefined {
  if (body === undefined || body instanceof FormData) return body
  headers.set('Content-Type', 'application/json')
  return JSON.stringify(body)
}

async function tokenOf(person: Person): Promise<string> {
  const known = tokens.get(person.id)
  if (known) return known
  const answer = await rest('/users/login', {
    method: 'POST',
    body: { email: person.email, password: PASSWORD },
  })
  const token = String(answer.body.token)
  tokens.set(person.id, token)
  return token
}

/** A transition through its endpoint, decided on the newest version unless another is named. */
export async function move(
  payload: Payload,
  entry: { collection: Reviewed; id: string },
  ask: { as: Person | null; action: string; version?: string } & Record<string, unknown>,
): Promise<Answer> {
  const { as, version, ...body } = ask
  const newest = version ?? (await latest(payload, entry)).updatedAt
  return rest(`/${entry.collection}/${entry.id}/review`, {
    method: 'POST',
    as,
    body: { ...body, version: newest },
  })
}

export type Reviewed = 'best-practices' | 'project-results' | 'handbook-methods'

/** An entry's newest revision as it is stored. */
export const latest = (
  payload: Payload,
  { collection, id }: { collection: Reviewed; id: string },
) => payload.findByID({ collection, id, depth: 0, draft: true, overrideAccess: true, trash: true })

/** What the public version of an entry is, as it is stored. */
export const stored = (
  payload: Payload,
  { collection, id }: { collection: Reviewed; id: string },
) => payload.findByID({ collection, id, depth: 0, overrideAccess: true, trash: true })
