import type { Locale } from '../../domain/locales.ts'
import { FORM_KIND } from '../../domain/practiceForm/formModel.ts'
import type { FormNote } from '../../domain/practiceForm/formNote.ts'
import { fieldWords } from '../../i18n/fieldWords.ts'
import { message } from '../../i18n/message.ts'
import { dateText } from '../../lib/formats.ts'

/** A note as whoever sent the form reads it. */
export type SaidNote = Pick<FormNote, 'code' | 'path' | 'text'> & { label: string; message: string }

/** Notes in a reader's language, each with the name of its field. */
export const sayNotes = (notes: readonly FormNote[], locale: Locale): SaidNote[] =>
  notes.map(({ code, path, text, value }) => ({
    code,
    ...(path === undefined ? {} : { path }),
    label: path === undefined ? message(locale, 'form.noteOutside') : fieldName(path, locale),
    message: message(locale, `form.note.${code}`, {
      path: path ?? '',
      value: dateText(locale, value) ?? value ?? '',
    }),
    ...(text === undefined ? {} : { text }),
  }))

const NUMBER = /^\d+$/

/** "Contact: Name", "Steps, row 2: Description"; an unknown mark as it was written. */
function fieldName(path: string, locale: Locale): string {
  const { fields } = fieldWords(FORM_KIND)
  const parts = path.split('.')
  const keys = parts.filter((part) => !NUMBER.test(part))
  const names = keys.map((_, index) => fields[keys.slice(0, index + 1).join('.')]?.label[locale])
  const [parent, own] = names
  if (!parent || (keys.length > 1 && !own)) return `[${path}]`
  const row = parts.find((part) => NUMBER.test(part))
  const first =
    row === undefined
      ? parent
      : message(locale, 'form.noteRow', { label: parent, number: Number(row) + 1 })
  return own ? `${first}: ${own}` : first
}
