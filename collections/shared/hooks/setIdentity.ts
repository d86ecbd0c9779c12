import type { CollectionBeforeChangeHook } from 'payload'

import { isLocale } from '@/domain/locales'
import { hasRole, idOf, organisationOf } from '@/domain/identity/roles'
import { slugOf } from '@/lib/slug'
import { actorOfRequest } from '@/server/actorOfRequest'
import { nextNumber } from '@/server/nextNumber'
import { notAllowed } from '@/server/refusals'
import { transitionOf } from '@/server/review/transitionContext'

type Hook = CollectionBeforeChangeHook

/** Gives a new entry its reference (BP-2026-014), which is never used again, and its address. */
export const setIdentity =
  (prefix: string): Hook =>
  async ({ collection, context, data, operation, originalDoc, req }) => {
    if (operation === 'create') {
      const isImport = transitionOf(context)?.action === 'import'
      const refId = isImport && data.refId ? String(data.refId) : await nextRefId(req, prefix)
      const wish = isImport && data.slug ? String(data.slug) : titleSlug(data)
      const slug = await freeSlug(req, collection.slug, wish || refId.toLowerCase())
      return { ...data, refId, slug }
    }
    const entry = originalDoc as { refId?: string; slug?: string; publishedAt?: string }
    const isStillUnnamed = entry.slug === entry.refId?.toLowerCase() && !entry.publishedAt
    const wish = isStillUnnamed ? titleSlug(data) : ''
    const slug = wish ? await freeSlug(req, collection.slug, wish) : entry.slug
    return { ...data, refId: entry.refId, slug }
  }

type Req = Parameters<Hook>[0]['req']

async function nextRefId(req: Req, prefix: string): Promise<string> {
  const year = new Date().getFullYear()
  const running = await nextNumber(req, `${prefix}-${year}`)
  return `${prefix}-${year}-${String(running).padStart(3, '0')}`
}

/** The title as an address; a title in several languages gives the one of the original. */
function titleSlug({ title, originalLanguage }: Record<string, unknown>): string {
  const inOriginal =
    title !== null && typeof title === 'object'
      ? (title as Record<string, unknown>)[String(originalLanguage)]
      : title
  return typeof inOriginal === 'string' ? slugOf(inOriginal) : ''
}

type Collection = 'best-practices' | 'project-results' | 'handbook-methods'

async function freeSlug(req: Req, collection: string, slug: string): Promise<string> {
  const { docs } = await req.payload.find({
    collection: collection as Collection,
    depth: 0,
    overrideAccess: true, // an address must be free among hidden entries too
    // Counting beside finding would be two operations at once, which a MongoDB transaction refuses.
    pagination: false,
    req,
    select: { slug: true },
    trash: true,
    where: { slug: { like: slug } },
  })
  const taken = new Set(docs.map((doc) => doc.slug))
  if (!taken.has(slug)) return slug
  let running = 2
  while (taken.has(`${slug}-${running}`)) running += 1
  return `${slug}-${running}`
}

/** A member writes for the own organisation, in the language of the form unless another is named. */
export const setOwner: Hook = ({ data, operation, originalDoc, req }) => {
  const actor = actorOfRequest(req)
  const own = organisationOf(actor)
  if (operation === 'create') {
    if (hasRole(actor, 'member') && data.owner && idOf(data.owner as string) !== own) {
      throw notAllowed(req, { key: 'errors.ownOrganisationOnly' })
    }
    const editing = isLocale(req.locale) ? req.locale : 'en'
    return {
      ...data,
      owner: data.owner ?? own,
      originalLanguage: data.originalLanguage ?? editing,
    }
  }
  const owner = idOf((originalDoc as { owner?: string }).owner)
  const isMoved = data.owner !== undefined && idOf(data.owner as string) !== owner
  if (isMoved && hasRole(actor, 'member')) {
    throw notAllowed(req, { key: 'errors.ownOrganisationOnly' })
  }
  return data
}
