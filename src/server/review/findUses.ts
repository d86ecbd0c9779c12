import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { isStaff, owns } from '../../domain/identity/roles.ts'
import { isLocale, LOCALES, type Localised } from '../../domain/locales.ts'
import type { ReviewedCollection } from '../../domain/review/needs.ts'
import { actorOfRequest } from '../actorOfRequest.ts'
import { localeOfRequest } from '../localeOfRequest.ts'
import { notAllowed, notVisible } from '../refusals.ts'

import { findLatest, isVisible } from './findLatest.ts'

type Which = { collection: ReviewedCollection; id: string }

/** One place that links to an entry. */
export type Use = {
  collection: string
  id: string
  title: string
  refId: string | null
  /** Whether readers meet the link, or it stands in a text that is not public yet. */
  isPublic: boolean
}

type Place = { collection: ReviewedCollection; field: string }

/** Where entries name entries; `related` of a kind names its own kind. */
const PLACES: Readonly<Record<ReviewedCollection, readonly Place[]>> = {
  'best-practices': [
    { collection: 'best-practices', field: 'related' },
    { collection: 'project-results', field: 'practices' },
  ],
  'project-results': [{ collection: 'best-practices', field: 'projectResult' }],
  'handbook-methods': [
    { collection: 'best-practices', field: 'methodsUsed' },
    { collection: 'project-results', field: 'methods' },
    { collection: 'handbook-methods', field: 'related' },
  ],
}

/**
 * What links to an entry, as far as its caller may see it: entries, in public or in a revision, pages
 * of the network, and the handbook's editions that hold it.
 * @throws Refusal 404 not visible; 403 neither of the staff nor of the owner
 */
export async function findUses(req: PayloadRequest, which: Which): Promise<Use[]> {
  const entry = (await isVisible(req, which)) ? await findLatest(req, which) : null
  if (!entry) throw notVisible(req)
  const actor = actorOfRequest(req)
  if (!isStaff(actor) && !owns(actor, entry.owner)) throw notAllowed(req)
  const uses: Use[] = []
  // One after another: the request may be inside a transaction, which takes one operation at a time.
  for (const { collection, field } of PLACES[which.collection]) {
    const where = { [field]: { in: [which.id] } }
    const isPublic = { _status: { equals: 'published' } }
    uses.push(
      ...(await find(req, { collection, where: { and: [where, isPublic] }, isPublic: true })),
    )
    uses.push(...(await find(req, { collection, where, isPublic: false })))
  }
  uses.push(...(await linkingPages(req, which.id)))
  if (which.collection === 'handbook-methods') uses.push(...(await editionsWith(req, which.id)))
  return withoutDoubles(uses.filter(({ id }) => id !== which.id))
}

/** The public text comes first, and stands for the revision that says the same. */
const withoutDoubles = (uses: Use[]): Use[] =>
  uses.filter(({ id }, index) => uses.findIndex((other) => other.id === id) === index)

type Search = { collection: ReviewedCollection; where: Where; isPublic: boolean }

async function find(req: PayloadRequest, { collection, where, isPublic }: Search): Promise<Use[]> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: !isPublic,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    req,
    select: { originalLanguage: true, refId: true, title: true },
    user: req.user,
    where,
  })
  return docs.map((doc) => useOf(req, { collection, doc, isPublic }))
}

type Linking = { id: string; refId?: string | null; title?: unknown; originalLanguage?: unknown }
type Found = { collection: CollectionSlug; doc: Linking; isPublic: boolean }

const useOf = (req: PayloadRequest, { collection, doc, isPublic }: Found): Use => ({
  collection,
  id: doc.id,
  title: titleFor(req, doc),
  refId: doc.refId ?? null,
  isPublic,
})

/** In the caller's language, else in the original, else in whichever there is. */
function titleFor(req: PayloadRequest, { originalLanguage, refId, title, id }: Linking): string {
  if (typeof title === 'string') return title
  const words = (title ?? {}) as Localised
  const original = isLocale(originalLanguage) ? [originalLanguage] : []
  const order = [localeOfRequest(req), ...original, ...LOCALES]
  return order.map((locale) => words[locale]).find(Boolean) ?? refId ?? id
}

/** Pages are few, and their links stand inside their texts. */
async function linkingPages(req: PayloadRequest, id: string): Promise<Use[]> {
  const { docs } = await req.payload.find({
    collection: 'pages',
    depth: 0,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    req,
    user: req.user,
  })
  return docs
    .filter(({ body }) => JSON.stringify(body ?? null).includes(`"${id}"`))
    .map((doc) => useOf(req, { collection: 'pages', doc, isPublic: true }))
}

type Snapshot = { chapters?: { methods?: { id: string }[] }[] } | null

/** An edition keeps its own copy: it goes on showing a method that is archived. */
async function editionsWith(req: PayloadRequest, id: string): Promise<Use[]> {
  const { docs } = await req.payload.find({
    collection: 'handbook-editions',
    depth: 0,
    overrideAccess: true, // the snapshot is closed to every reader; only that it holds the method is told
    pagination: false,
    req,
    select: { number: true, snapshot: true },
    where: { state: { equals: 'frozen' } },
  })
  const holds = (snapshot: Snapshot) =>
    snapshot?.chapters?.some(({ methods }) => methods?.some((method) => method.id === id))
  return docs
    .filter(({ snapshot }) => holds(snapshot as Snapshot))
    .map((doc) => ({
      collection: 'handbook-editions',
      id: doc.id,
      title: doc.number ?? doc.id,
      refId: null,
      isPublic: true,
    }))
}
