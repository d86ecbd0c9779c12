import { populated } from '@/domain/populated.ts'
import { type Shown, shownEntry } from '@/domain/translations/shownEntry.ts'
import type { HandbookMethod } from '@/payload-types.ts'
import type { Reader } from '@/server/reader.ts'

import { findOutline } from './findOutline.ts'
import { findUsers, type UsedIn } from './findUsers.ts'
import type { MethodLine, Neighbours, OutlineChapter } from './handbookTypes.ts'
import { neighbourMethods } from './neighbours.ts'

export type MethodPage = Neighbours & {
  shown: Shown<HandbookMethod>
  chapter: OutlineChapter
  related: MethodLine[]
  usedIn: UsedIn[]
}

/** A published method with all that its page shows; its chapter is the one it stands in now. */
export async function findMethod(reader: Reader, slug: string): Promise<MethodPage | null> {
  const [outline, found] = await Promise.all([
    findOutline(reader),
    reader.payload.find({
      collection: 'handbook-methods',
      depth: 1,
      limit: 1,
      locale: 'all',
      overrideAccess: false,
      populate: {
        documents: { filename: true, filesize: true, mimeType: true, title: true, url: true },
        'handbook-chapters': { slug: true },
        'handbook-methods': { slug: true },
        organisations: { name: true, slug: true },
        users: {},
      },
      user: null,
      where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] },
    }),
  ])
  const doc = found.docs[0]
  const chapter = outline.find(({ methods }) => methods.some((method) => method.id === doc?.id))
  if (!doc || !chapter) return null
  return {
    shown: shownEntry<HandbookMethod>(doc, reader.locale),
    chapter,
    related: relatedLines(outline, doc),
    usedIn: await findUsers(reader, doc.id),
    ...neighbourMethods(outline, doc.id),
  }
}

/** Related methods as the outline has them: published, and each in the language it is shown in. */
function relatedLines(outline: OutlineChapter[], { related }: HandbookMethod): MethodLine[] {
  const ids = new Set(populated(related).map(({ id }) => id))
  return outline.flatMap(({ methods }) => methods.filter(({ id }) => ids.has(id)))
}
