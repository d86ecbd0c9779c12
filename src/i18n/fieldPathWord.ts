import type { Locale } from '../domain/locales.ts'

import { fieldWords } from './fieldWords.ts'
import { message } from './message.ts'

const isRow = (part: string): boolean => /^\d+$/.test(part)

/** What a field is called in its form, rows counted from one: "Steps, row 2: Title". */
export function fieldPathWord(locale: Locale, collection: string, path: string): string {
  const { fields } = fieldWords(collection)
  const words: string[] = []
  const names: string[] = []
  for (const part of path.split('.')) {
    if (isRow(part)) {
      const field = words.pop() ?? ''
      words.push(message(locale, 'admin.problems.row', { field, row: Number(part) + 1 }))
      continue
    }
    names.push(part)
    words.push(fields[names.join('.')]?.label[locale] ?? part)
  }
  return words.join(': ')
}
