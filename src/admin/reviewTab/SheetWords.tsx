'use client'

import type { Locale } from '@/domain/locales'
import { optionWord } from '@/i18n/optionWords'

import { useWords } from '../useWords'

import type { Sheet } from './useSheet'

const MAX_REMARK = 3000
const MAX_NOTE = 1000

type SheetWordsProps = {
  originalLanguage: Locale
  sheet: Sheet
  onChange: (part: Partial<Sheet>) => void
}

/** What a reviewer says beside the scores: to those who review, and to readers. */
export function SheetWords({ originalLanguage, sheet, onChange }: SheetWordsProps) {
  const { locale, t } = useWords()
  const language = optionWord(locale, 'language', originalLanguage)
  return (
    <>
      <label htmlFor="sheet-remark">{t('sheet.form.remark')}</label>
      <textarea
        id="sheet-remark"
        rows={3}
        maxLength={MAX_REMARK}
        value={sheet.remark}
        onChange={(event) => onChange({ remark: event.target.value })}
      />
      <label htmlFor="sheet-note">{t('sheet.form.note')}</label>
      <p id="sheet-note-help">{t('sheet.form.noteHelp', { language })}</p>
      <textarea
        id="sheet-note"
        rows={3}
        maxLength={MAX_NOTE}
        lang={originalLanguage}
        aria-describedby="sheet-note-help"
        value={sheet.noteForReaders}
        onChange={(event) => onChange({ noteForReaders: event.target.value })}
      />
    </>
  )
}
