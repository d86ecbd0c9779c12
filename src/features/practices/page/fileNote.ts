import type { Document } from '@payload-types'

import type { Locale } from '@/domain/locales.ts'
import { optionWord } from '@/i18n/optionWords.ts'
import { sizeText } from '@/lib/formats.ts'

type Told = Pick<Document, 'language' | 'licence' | 'mimeType' | 'filesize'>

/** Language, kind of file, size and licence, as far as they are known. */
export function fileNote(locale: Locale, { language, licence, mimeType, filesize }: Told): string {
  const parts = [
    language && optionWord(locale, 'language', language),
    mimeType?.split('/').at(-1)?.toUpperCase(),
    filesize && sizeText(locale, filesize),
    licence && optionWord(locale, 'licence', licence),
  ]
  return parts.filter(Boolean).join(' · ')
}
