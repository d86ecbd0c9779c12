'use client'

import type { Locale } from '@/domain/locales'
import { optionWord } from '@/i18n/optionWords'

import { useWords } from '../useWords'

const MAX_NOTE = 1000

type NoteFieldProps = { language: Locale; note: string; onChange: (note: string) => void }

/** What the reviewer from the other country tells readers, in the language of the original. */
export function NoteField({ language, note, onChange }: NoteFieldProps) {
  const { locale, t } = useWords()
  return (
    <>
      <label htmlFor="review-note">{t('sheet.publish.note')}</label>
      <p id="review-note-help">
        {t('sheet.publish.noteHelp', { language: optionWord(locale, 'language', language) })}
      </p>
      <textarea
        id="review-note"
        rows={3}
        maxLength={MAX_NOTE}
        lang={language}
        aria-describedby="review-note-help"
        value={note}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  )
}
