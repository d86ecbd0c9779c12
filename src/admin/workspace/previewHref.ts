import type { Locale } from '@/domain/locales'
import type { ReviewedCollection } from '@/domain/review/needs'

type Shown = { collection: ReviewedCollection; id: string; language: Locale }

/** Where an entry is seen as its page will look. */
export const previewHref = ({ collection, id, language }: Shown): string =>
  `/${language}/members-area/preview/${collection}/${id}`
