import { type Shown, shownRecord } from '@/domain/translations/shownEntry.ts'
import type { HandbookChapter } from '@/payload-types.ts'
import type { Reader } from '@/server/reader.ts'

import { findOutline } from './findOutline.ts'
import type { Neighbours, OutlineChapter } from './handbookTypes.ts'
import { neighbourChapters } from './neighbours.ts'

type Introduced = Pick<
  HandbookChapter,
  'id' | 'slug' | 'title' | 'inOneSentence' | 'introduction' | 'updatedAt'
>
export type ChapterPage = Neighbours & { shown: Shown<Introduced>; chapter: OutlineChapter }

/** A chapter with its introduction, its methods and its neighbours. */
export async function findChapter(reader: Reader, slug: string): Promise<ChapterPage | null> {
  const [outline, found] = await Promise.all([
    findOutline(reader),
    reader.payload.find({
      collection: 'handbook-chapters',
      depth: 0,
      limit: 1,
      locale: 'all',
      overrideAccess: false,
      select: {
        inOneSentence: true,
        introduction: true,
        slug: true,
        title: true,
        updatedAt: true,
      },
      user: null,
      where: { slug: { equals: slug } },
    }),
  ])
  const doc = found.docs[0]
  const chapter = outline.find((one) => one.slug === slug)
  if (!doc || !chapter) return null
  return {
    shown: shownRecord(doc, 'title', reader.locale),
    chapter,
    ...neighbourChapters(outline, slug),
  }
}
