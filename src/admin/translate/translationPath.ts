import type { Locale } from '@/domain/locales'
import type { ReviewedCollection } from '@/domain/review/needs'

type Place = { collection: ReviewedCollection; id: string; to: Locale }

/** Where an entry is translated into a language. */
export const translationPath = ({ collection, id, to }: Place): string =>
  `/admin/collections/${collection}/${id}/translate?to=${to}`
