import type { Locale } from '@/domain/locales'
import type { ReviewedCollection } from '@/domain/review/needs'
import type { TextSection } from '@/domain/translations/sections'
import { fieldWords } from '@/i18n/fieldWords'
import { message } from '@/i18n/message'

type Named = { collection: ReviewedCollection; locale: Locale; section: TextSection }

/** What a text is called in the form: "Steps, row 2: Title". */
export function sectionLabel({ collection, locale, section: { field, row } }: Named): string {
  const { fields } = fieldWords(collection)
  const wordOf = (path: string) => fields[path]?.label[locale] ?? path
  const names = field.split('.')
  const words = names.flatMap((_, index) => {
    const path = names.slice(0, index + 1).join('.')
    if (path !== row?.field) return fields[path] ? [wordOf(path)] : []
    return [message(locale, 'admin.problems.row', { field: wordOf(path), row: row.number })]
  })
  return words.join(': ')
}
