import type { PayloadRequest, Where } from 'payload'

import type { ReviewedCollection } from '../../domain/review/needs.ts'

type Asked = {
  collection: ReviewedCollection
  /** Every address that contains this one is looked at. */
  slug: string
  /** The entry that asks: what it has or had itself is free for it. */
  except?: string
}

/**
 * The addresses that other entries of the kind have, in public or in a draft, in the trash too, and
 * those that they once had in public: an address that was printed never leads to another entry.
 */
export async function findTakenSlugs(req: PayloadRequest, asked: Asked): Promise<Set<string>> {
  const { collection, slug, except } = asked
  const stored = {
    collection,
    depth: 0,
    overrideAccess: true, // an address must be free among hidden entries too
    // Counting beside finding would be two operations at once, which a MongoDB transaction refuses.
    pagination: false,
    req,
    select: { slug: true },
    trash: true,
    where: except
      ? both({ slug: { like: slug } }, { id: { not_equals: except } })
      : { slug: { like: slug } },
  } as const
  const published = await req.payload.find(stored)
  const drafts = await req.payload.find({ ...stored, draft: true })
  const former = await req.payload.find({
    collection: 'former-addresses',
    depth: 0,
    overrideAccess: true, // closed to every reader; only whether an address is taken is told
    pagination: false,
    req,
    where: {
      and: [
        { entryCollection: { equals: collection } },
        { slug: { like: slug } },
        ...(except ? [{ entryId: { not_equals: except } }] : []),
      ],
    },
  })
  const all = [...published.docs, ...drafts.docs, ...former.docs]
  return new Set(all.flatMap((one) => one.slug ?? []))
}

const both = (...and: Where[]): Where => ({ and })
