import type { Locale } from '@/domain/locales.ts'
import { shownRecord } from '@/domain/translations/shownEntry.ts'
import type { Reader } from '@/server/reader.ts'

import { type EditionFile, readyFiles } from './editionFiles.ts'

export type Edition = {
  id: string
  number: string
  title: string | null
  changelog: string | null
  /** The language of title and change log where it is not the reader's. */
  lang: Locale | undefined
  frozenOn: string | null
  citation: string | null
  files: EditionFile[]
}

/** The frozen editions of the handbook, newest first. */
export async function findEditions({ locale, payload }: Reader): Promise<Edition[]> {
  const { docs } = await payload.find({
    collection: 'handbook-editions',
    depth: 0,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    select: {
      title: true,
      changelog: true,
      number: true,
      frozenOn: true,
      citation: true,
      files: true,
    },
    sort: ['-frozenOn', '-createdAt'],
    user: null, // a draft edition stays out, whoever looks
    where: { state: { equals: 'frozen' } },
  })
  return docs.flatMap((doc) => {
    if (!doc.number) return []
    const { entry, lang } = shownRecord(doc, 'title', locale)
    return {
      id: doc.id,
      number: doc.number,
      title: entry.title ?? null,
      changelog: entry.changelog ?? null,
      lang,
      frozenOn: entry.frozenOn ?? null,
      citation: entry.citation ?? null,
      files: readyFiles(doc.files),
    }
  })
}
