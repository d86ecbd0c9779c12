import type { CollectionBeforeChangeHook } from 'payload'

import type { ReviewedCollection } from '@/domain/review/needs'
import { slugOf } from '@/lib/slug'
import { nextNumber } from '@/server/nextNumber'
import { findTakenSlugs } from '@/server/review/findTakenSlugs'
import { transitionOf } from '@/server/review/transitionContext'

type Hook = CollectionBeforeChangeHook

type Data = Record<string, unknown>

/** Gives a new entry its reference (BP-2026-014), which is never used again, and its address. */
export const setIdentity =
  (prefix: string): Hook =>
  async (args) => {
    const identity =
      args.operation === 'create' ? await newIdentity(args, prefix) : await keptIdentity(args)
    return { ...(args.data as Data), ...identity }
  }

type Args = Parameters<Hook>[0]

async function newIdentity({ collection, context, data, req }: Args, prefix: string) {
  const isImport = transitionOf(context)?.action === 'import'
  const given = (isImport ? data : {}) as { refId?: string; slug?: string }
  const refId = given.refId ?? (await nextRefId(req, prefix))
  const wish = given.slug ?? titleSlug(data as Data)
  return { refId, slug: await freeSlug(req, collection.slug, wish || refId.toLowerCase()) }
}

/** What was begun without a title gets its address with the title, as long as nobody has seen it. */
async function keptIdentity({ collection, data, originalDoc, req }: Args) {
  const { refId, slug, publishedAt } = originalDoc as Record<string, string | undefined>
  const isStillUnnamed = slug === refId?.toLowerCase() && !publishedAt
  const wish = isStillUnnamed ? titleSlug(data as Data) : ''
  return { refId, slug: wish ? await freeSlug(req, collection.slug, wish) : slug }
}

type Req = Args['req']

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

async function freeSlug(req: Req, collection: string, slug: string): Promise<string> {
  const taken = await findTakenSlugs(req, { collection: collection as ReviewedCollection, slug })
  if (!taken.has(slug)) return slug
  let running = 2
  while (taken.has(`${slug}-${running}`)) running += 1
  return `${slug}-${running}`
}
