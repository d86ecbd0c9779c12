import type { Payload } from 'payload'

import { asEditionWork } from '@/server/editions/editionContext'
import { asTransition } from '@/server/review/transitionContext'

import { aMethod, aPractice, aResult, aTheme } from './entries'
import { aPerson, anOrganisation, PASSWORD, unique, type Cast, type Person } from './people'
import type { Reviewed } from './rest'
import type { Cell, MatrixCollection } from './rights'

const MAKERS = {
  'best-practices': aPractice,
  'project-results': aResult,
  'handbook-methods': aMethod,
}
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
const PDF = '%PDF-1.4\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n'

const FILES = {
  media: { data: Buffer.from(PIXEL, 'base64'), mimetype: 'image/png', name: 'a.png' },
  documents: { data: Buffer.from(PDF), mimetype: 'application/pdf', name: 'a.pdf' },
}

/** What each kind of record beside an entry has to hold. */
const besideFor = (cast: Cast): Partial<Record<MatrixCollection, object>> => ({
  'review-events': {},
  'review-comments': { audience: 'author', text: 'Add a figure.' },
  'scheduled-steps': { action: 'publish', at: new Date().toISOString() },
  'review-sheets': { reviewer: cast.reviewer.id, rubricVersion: '1' },
  'former-addresses': { slug: 'before' },
  notifications: { recipient: cast.member.id, event: 'comment' },
})

const isReviewed = (collection: string): collection is Reviewed => collection in MAKERS
export const isFile = (collection: string): collection is keyof typeof FILES => collection in FILES

/** A record and who meets it: the account that is somebody's own is a person of that role. */
export type Met = { id: string; as: Person | null }

type Stage = { payload: Payload; cast: Cast }
type Where = Pick<Cell, 'collection' | 'role' | 'scope'>

/** Makes the record of a cell, where the cell wants it. */
export async function aRecord(stage: Stage, { collection, role, scope }: Where): Promise<Met> {
  const { payload, cast } = stage
  const as = role === 'anonymous' ? null : cast[role]
  const owner = scope === 'own' ? cast.home : cast.away
  const isPublic = scope === 'public'
  if (isReviewed(collection)) {
    const wish = { owner, state: isPublic ? 'published' : 'draft' } as const
    return { id: (await MAKERS[collection](payload, cast, wish)).id, as }
  }
  if (isFile(collection)) return { id: await aFile(payload, collection, { owner, isPublic }), as }
  if (collection === 'users') return anAccount(stage, { collection, role, scope })
  return {
    id: await anyOther(stage, { collection, owner, isPublic, as: scope === 'own' ? as : null }),
    as,
  }
}

type Other = {
  collection: Exclude<MatrixCollection, Reviewed>
  owner: string
  isPublic: boolean
  as: Person | null
}

async function anyOther(stage: Stage, { collection, owner, isPublic, as }: Other): Promise<string> {
  const { payload } = stage
  if (collection === 'handbook-editions') return anEdition(payload, isPublic)
  if (collection === 'organisations') return (await anOrganisation(payload)).id
  if (collection === 'notifications') return aNotice(stage, as)
  const record = await payload.create({
    collection,
    context: asTransition({ action: 'submit' }), // without it the review log takes nothing
    data: await dataFor(stage, { collection, owner }),
  })
  return record.id
}

async function aFile(
  payload: Payload,
  collection: keyof typeof FILES,
  data: { owner: string; isPublic: boolean },
): Promise<string> {
  const file = { ...FILES[collection], size: FILES[collection].data.length }
  return (await payload.create({ collection, data, file })).id
}

async function anAccount({ payload, cast }: Stage, { role, scope }: Where): Promise<Met> {
  const as = role === 'anonymous' ? null : cast[role]
  const isOwn = scope === 'own' && role !== 'anonymous'
  const person = await aPerson(payload, { role: isOwn ? role : 'member', organisation: cast.home })
  return { id: person.id, as: isOwn ? person : as }
}

async function aNotice({ payload, cast }: Stage, reader: Person | null): Promise<string> {
  const somebody = await aPerson(payload, { role: 'member', organisation: cast.away })
  const recipient = (reader ?? somebody).id
  return (
    await payload.create({
      collection: 'notifications',
      data: { recipient, event: 'comment', mailState: 'none' },
    })
  ).id
}

async function anEdition(payload: Payload, isFrozen: boolean): Promise<string> {
  const { id } = await payload.create({ collection: 'handbook-editions', data: { title: 'Draft' } })
  if (isFrozen) {
    await payload.update({
      collection: 'handbook-editions',
      id,
      context: asEditionWork(),
      data: { state: 'frozen', number: unique() },
    })
  }
  return id
}

/** What a create asks for. */
export async function dataFor(
  { payload, cast }: Stage,
  { collection, owner = cast.home }: { collection: MatrixCollection; owner?: string },
): Promise<never> {
  const slug = unique()
  const data: Record<string, unknown> = { slug, title: 'Before', name: 'Before', order: 1 }
  if (isReviewed(collection)) return { title: 'Made', owner, originalLanguage: 'en' } as never
  if (collection === 'users') {
    return { name: 'Made', email: `${slug}@example.org`, password: PASSWORD, owner } as never
  }
  const beside = besideFor(cast)[collection]
  if (beside) return { refId: slug, owner, ...beside } as never
  if (collection === 'counters') return { key: slug, value: 1 } as never
  if (collection === 'projects') data.acronym = slug
  if (collection === 'organisations') {
    Object.assign(data, { kind: 'region', membership: 'outside', country: 'IT' })
  }
  if (collection === 'themes') data.area = (await aTheme(payload)).area
  return data as never
}

/** What a create sends: files as a form, everything else as JSON. */
export async function bodyFor(
  stage: Stage,
  wish: { collection: MatrixCollection; owner: string },
): Promise<unknown> {
  if (!isFile(wish.collection)) return dataFor(stage, wish)
  const { data, mimetype, name } = FILES[wish.collection]
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(data)], { type: mimetype }), name)
  form.append('_payload', JSON.stringify({ owner: wish.owner }))
  return form
}
