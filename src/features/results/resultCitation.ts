import type { Locale } from '@/domain/locales.ts'
import { populatedOne } from '@/domain/populated.ts'
import { message } from '@/i18n/message.ts'
import { dateText, yearText } from '@/lib/formats.ts'
import type { ProjectResult } from '@/payload-types.ts'

/** How to refer to a result as it stands today. */
export function resultCitation(locale: Locale, result: ProjectResult): string {
  const owner = populatedOne(result.owner)?.name
  const year = yearText(locale, result.publishedAt ?? result.updatedAt)
  return message(locale, 'results.citation', {
    owner: owner ? `${owner} (${year}). ` : '',
    title: result.title ?? '',
    ref: result.refId ?? '',
    date: dateText(locale, result.updatedAt) ?? '',
  })
}
