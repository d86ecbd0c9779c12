import { type Shown, shownRecord } from '@/domain/translations/shownEntry.ts'
import type { Page } from '@/payload-types.ts'
import type { Reader } from '@/server/reader.ts'

export type PageLine = Shown<Pick<Page, 'id' | 'slug' | 'title' | 'summary'>>

/** The network's own pages, in their order. */
export async function findPages({ locale, payload }: Reader): Promise<PageLine[]> {
  const { docs } = await payload.find({
    collection: 'pages',
    depth: 0,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    select: { slug: true, summary: true, title: true },
    sort: ['order', 'slug'],
    user: null,
  })
  return docs.map((doc) => shownRecord(doc, 'title', locale))
}

/** One of them, whole. */
export async function findPage(
  { locale, payload }: Reader,
  slug: string,
): Promise<Shown<Page> | null> {
  const { docs } = await payload.find({
    collection: 'pages',
    depth: 0,
    limit: 1,
    locale: 'all',
    overrideAccess: false,
    user: null,
    where: { slug: { equals: slug } },
  })
  return docs[0] ? shownRecord<Page>(docs[0], 'title', locale) : null
}
