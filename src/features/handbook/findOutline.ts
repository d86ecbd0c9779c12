import type { Locale } from '@/domain/locales.ts'
import { shownEntry, shownRecord } from '@/domain/translations/shownEntry.ts'
import type { HandbookMethod } from '@/payload-types.ts'
import type { Reader } from '@/server/reader.ts'

import type { MethodLine, OutlineChapter } from './handbookTypes.ts'

/** The handbook's chapters with their published methods, both in their order. */
export async function findOutline(reader: Reader): Promise<OutlineChapter[]> {
  const [chapters, methods] = await Promise.all([findChapters(reader), findMethods(reader)])
  return chapters.map((chapter, index) => {
    const { entry, lang } = shownRecord(chapter, 'title', reader.locale)
    const path = `/${reader.locale}/handbook/${chapter.slug}`
    const own = methods.filter((method) => method.chapter === chapter.id)
    return {
      ...entry,
      number: index + 1,
      path,
      lang,
      methods: own.flatMap((method) => methodLine(method, path, reader.locale)),
    }
  })
}

async function findChapters({ payload }: Reader) {
  const { docs } = await payload.find({
    collection: 'handbook-chapters',
    depth: 0,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    select: { slug: true, title: true, inOneSentence: true },
    sort: 'order',
    user: null,
  })
  return docs
}

async function findMethods({ payload }: Reader) {
  const { docs } = await payload.find({
    collection: 'handbook-methods',
    depth: 0,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    select: {
      chapter: true,
      complexity: true,
      costBand: true,
      groupSizeMax: true,
      groupSizeMin: true,
      inOneSentence: true,
      minutes: true,
      originalLanguage: true,
      slug: true,
      title: true,
      translations: true,
    },
    sort: ['order', 'refId'],
    user: null,
    where: { _status: { equals: 'published' } },
  })
  return docs
}

type StoredLine = Omit<MethodLine, 'slug' | 'path' | 'lang'> &
  Pick<HandbookMethod, 'originalLanguage' | 'slug' | 'translations'>

function methodLine(method: StoredLine, chapterPath: string, locale: Locale): MethodLine[] {
  const { entry, lang } = shownEntry(method, locale)
  if (!entry.slug) return []
  return [{ ...entry, slug: entry.slug, path: `${chapterPath}/${entry.slug}`, lang }]
}
