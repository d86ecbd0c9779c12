import { LOCALES } from '@/domain/locales.ts'
import { readyLanguages, type Translated } from '@/domain/translations/inLanguage.ts'
import { shownRecord } from '@/domain/translations/shownEntry.ts'
import type { Reader } from '@/server/reader.ts'

import { fixedAddresses, type PublicAddress } from './publicAddress.ts'

const ALL = {
  depth: 0,
  locale: 'all',
  overrideAccess: false,
  pagination: false,
  sort: 'slug',
  user: null,
} as const

const ENTRY_FIELDS = {
  originalLanguage: true,
  slug: true,
  translations: true,
  updatedAt: true,
} as const

/** Every public page with the languages it can be read in. */
export async function findAddresses(reader: Reader): Promise<PublicAddress[]> {
  const found = await Promise.all([
    entryAddresses(reader, 'best-practices', '/practices'),
    entryAddresses(reader, 'project-results', '/results'),
    handbookAddresses(reader),
    recordAddresses(reader, 'projects', '/projects'),
    recordAddresses(reader, 'pages', '/about'),
    namedAddresses(reader, 'organisations', '/organisations'),
    namedAddresses(reader, 'priority-areas', '/areas'),
  ])
  return [...fixedAddresses(), ...found.flat()]
}

type Entry = Translated & { slug?: string | null; updatedAt: string }

async function entryAddresses(
  { payload }: Reader,
  collection: 'best-practices' | 'project-results',
  folder: string,
): Promise<PublicAddress[]> {
  const { docs } = await payload.find({
    ...ALL,
    collection,
    select: ENTRY_FIELDS,
    where: { _status: { equals: 'published' } },
  })
  return docs.flatMap((entry) => entryAddress(entry, folder))
}

function entryAddress(entry: Entry, folder: string): PublicAddress[] {
  if (!entry.slug) return []
  const { slug, updatedAt } = entry
  return [{ path: `${folder}/${slug}`, ready: readyLanguages(entry), updatedAt }]
}

async function handbookAddresses({ payload }: Reader): Promise<PublicAddress[]> {
  const [chapters, methods] = await Promise.all([
    payload.find({
      ...ALL,
      collection: 'handbook-chapters',
      select: { slug: true, title: true, updatedAt: true },
    }),
    payload.find({
      ...ALL,
      collection: 'handbook-methods',
      select: { ...ENTRY_FIELDS, chapter: true },
      where: { _status: { equals: 'published' } },
    }),
  ])
  return chapters.docs.flatMap((chapter) => {
    const path = `/handbook/${chapter.slug}`
    const own = methods.docs.filter((method) => method.chapter === chapter.id)
    const { ready } = shownRecord(chapter, 'title', 'en')
    return [
      { path, ready, updatedAt: chapter.updatedAt },
      ...own.flatMap((method) => entryAddress(method, path)),
    ]
  })
}

async function recordAddresses(
  { payload }: Reader,
  collection: 'projects' | 'pages',
  folder: string,
): Promise<PublicAddress[]> {
  const select = { slug: true, title: true, updatedAt: true } as const
  const { docs } = await payload.find({ ...ALL, collection, select })
  return docs.map((doc) => ({
    path: `${folder}/${doc.slug}`,
    ready: shownRecord(doc, 'title', 'en').ready,
    updatedAt: doc.updatedAt,
  }))
}

/** Records whose page is mostly names and lists: it reads in every language. */
async function namedAddresses(
  { payload }: Reader,
  collection: 'organisations' | 'priority-areas',
  folder: string,
): Promise<PublicAddress[]> {
  const { docs } = await payload.find({
    ...ALL,
    collection,
    select: { slug: true, updatedAt: true },
  })
  return docs.map(({ slug, updatedAt }) => ({
    path: `${folder}/${slug}`,
    ready: LOCALES,
    updatedAt,
  }))
}
