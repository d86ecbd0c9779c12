import { populated, populatedOne } from '@/domain/populated.ts'
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

const WHOLE = {
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
} as const

/** A published method with all that its page shows; its chapter is the one it stands in now. */
export async function findMethod(reader: Reader, slug: string): Promise<MethodPage | null> {
  const [outline, found] = await Promise.all([
    findOutline(reader),
    reader.payload.find({
      ...WHOLE,
      user: null,
      where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] },
    }),
  ])
  const doc = found.docs[0]
  const chapter = outline.find(({ methods }) => methods.some((method) => method.id === doc?.id))
  return doc && chapter ? methodPage(reader, { doc, chapter, outline }) : null
}

/**
 * A method as its page would be today, for those who may read its newest revision; else null. Without
 * a chapter yet it has no page.
 */
export async function findMethodDraft(
  reader: Reader,
  id: string,
): Promise<MethodPage | 'no-chapter' | null> {
  const { payload, user } = reader
  const [outline, found] = await Promise.all([
    findOutline(reader),
    payload.find({ ...WHOLE, draft: true, user, where: { id: { equals: id } } }),
  ])
  const doc = found.docs[0]
  if (!doc) return null
  const own = populatedOne(doc.chapter)
  const chapter = outline.find((one) => one.id === own?.id)
  return chapter ? methodPage(reader, { doc, chapter, outline }) : 'no-chapter'
}

type Found = { doc: HandbookMethod; chapter: OutlineChapter; outline: OutlineChapter[] }

async function methodPage(reader: Reader, { doc, chapter, outline }: Found): Promise<MethodPage> {
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
