import { idOf } from '@/domain/identity/roles.ts'
import type { Locale, Localised } from '@/domain/locales.ts'
import { isLocale } from '@/domain/locales.ts'
import { collectionOfReference, referenceOf } from '@/domain/review/references.ts'
import type { Reader } from '@/server/reader.ts'

import { findPlaceOfReference } from './findPlace.ts'

/** What may still be said of an entry that was archived: enough to cite it, nothing of its content. */
export type Archived = {
  title: string
  lang: Locale | undefined
  owner: string | null
  publishedAt: string | null
  archivedAt: string | null
}

/** What is told in the place of a page that is gone; `archived` is null where it was taken down. */
export type Gone = { refId: string; archived: Archived | null }

/** The notice for a reference whose page is not public any more; null where it is, or never was. */
export async function findGone(reader: Reader, written: string): Promise<Gone | null> {
  const place = await findPlaceOfReference(reader, written)
  if (!place || place.isPublic) return null
  return { refId: place.refId, archived: await findArchived(reader, place.refId) }
}

async function findArchived({ payload }: Reader, written: string): Promise<Archived | null> {
  const collection = collectionOfReference(written)
  if (!collection) return null
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: 1,
    locale: 'all',
    overrideAccess: true, // the citation of what was public stays; nothing else is selected
    pagination: false,
    select: { originalLanguage: true, owner: true, publishedAt: true, title: true },
    where: {
      and: [{ refId: { equals: referenceOf(written) } }, { reviewState: { equals: 'archived' } }],
    },
  })
  const [entry] = docs
  if (!entry) return null
  const { originalLanguage: lang } = entry
  const titles = (entry.title ?? {}) as unknown as Localised
  return {
    title: isLocale(lang) ? (titles[lang] ?? '') : '',
    lang: isLocale(lang) ? lang : undefined,
    owner: await ownerName(payload, idOf(entry.owner)),
    publishedAt: entry.publishedAt ?? null,
    archivedAt: await archivedOn(payload, entry.id),
  }
}

async function ownerName(payload: Reader['payload'], id: string | null): Promise<string | null> {
  if (!id) return null
  const owner = await payload.findByID({
    collection: 'organisations',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // organisations are public; a citation outlives one in the trash
    select: { name: true },
    trash: true,
  })
  return owner?.name ?? null
}

async function archivedOn(payload: Reader['payload'], id: string): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'review-events',
    depth: 0,
    limit: 1,
    overrideAccess: true, // only the day is told, not who did it
    pagination: false,
    select: { createdAt: true },
    sort: '-createdAt',
    where: { and: [{ entryId: { equals: id } }, { action: { equals: 'archive' } }] },
  })
  return docs[0]?.createdAt ?? null
}
