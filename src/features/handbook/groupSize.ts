import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

type Group = { groupSizeMin?: number | null; groupSizeMax?: number | null }

/** For how many people a method is, or null where neither end is stated. */
export function groupSizeText(locale: Locale, group: Group): string | null {
  const { groupSizeMin: min, groupSizeMax: max } = group
  if (min && max && min !== max) return message(locale, 'documents.groupRange', { min, max })
  if (min && max) return message(locale, 'documents.groupExactly', { min })
  if (min) return message(locale, 'documents.groupFrom', { min })
  return max ? message(locale, 'documents.groupTo', { max }) : null
}
