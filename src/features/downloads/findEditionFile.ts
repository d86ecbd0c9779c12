import { isLocale } from '@/domain/locales.ts'
import type { Reader } from '@/server/reader.ts'

import type { Edition } from './findEditions.ts'
import { findEditions } from './findEditions.ts'
import type { EditionFile } from './editionFiles.ts'

export type AskedFile = { edition: string; language: string; file: string }
export type FoundFile = { edition: string; isLatest: boolean; file: EditionFile }

const FILE_NAME = /^handbook\.(pdf)$/

/** A file of an edition; `preparing` while it is still rendered, null where there is none. */
export async function findEditionFile(
  reader: Reader,
  { edition: number, language, file }: AskedFile,
): Promise<FoundFile | 'preparing' | null> {
  const format = FILE_NAME.exec(file)?.[1]
  if (!isLocale(language) || !format) return null
  const isLatest = number === 'latest'
  const editions = await findEditions(reader)
  const asked = isLatest ? editions : editions.filter((edition) => edition.number === number)
  if (asked.length === 0) return null
  // "latest" is the newest edition that can be had: while a new one is rendered, the one before.
  for (const edition of asked) {
    const found = edition.files.find((one) => one.language === language && one.format === format)
    if (found) return { edition: edition.number, isLatest, file: found }
  }
  return 'preparing'
}

/** One frozen edition by its number, or the newest. */
export async function findEdition(reader: Reader, number: string): Promise<Edition | null> {
  const editions = await findEditions(reader)
  return (number === 'latest' ? editions[0] : editions.find((one) => one.number === number)) ?? null
}
