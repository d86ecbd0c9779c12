'use client'

import { useState } from 'react'

import { OPTIONS } from '@/domain/options'
import { optionWord } from '@/i18n/optionWords'

import { ShownLanguages } from '../languages/ShownLanguages'
import { useWords } from '../useWords'

import { Checklist } from './Checklist'
import type { StepDialogProps } from './dialogs'
import { NoteField } from './NoteField'
import { ReviewDialog } from './ReviewDialog'
import { LaterField } from './schedule/LaterField'
import { useLater } from './schedule/useLater'
import { SheetsVerdict } from './SheetsVerdict'
import { useMissingForPublication } from './useMissingForPublication'
import type { ReviewEntry } from './useReviewEntry'
import { useSheetsSummary } from './useSheetsSummary'

const MAX_STATEMENT = 2000

type PublishDialogProps = StepDialogProps & { entry: ReviewEntry }

/** The judgement that readers will see, beside what the entry still lacks. */
export function PublishDialog({ slug, isBusy, entry, onDecided }: PublishDialogProps) {
  const { locale, t } = useWords()
  const { stored, originalLanguage } = entry
  const [statement, setStatement] = useState(stored.statement ?? '')
  const summary = useSheetsSummary(entry)
  const [written, setNote] = useState<string | null>(null)
  const note = written ?? summary?.note ?? stored.otherCountryNote ?? ''
  const [level, setLevel] = useState(String(stored.evidenceLevel ?? ''))
  const evidenceLevel = level === '' ? undefined : Number(level)
  const later = useLater()
  const missing = useMissingForPublication(entry, evidenceLevel)
  const language = optionWord(locale, 'language', originalLanguage)
  const word = optionWord(locale, 'reviewAction', 'publish')
  return (
    <ReviewDialog
      slug={slug}
      heading={word}
      confirmLabel={later.isLater ? t('addresses.later.confirm') : word}
      isBusy={isBusy}
      onConfirm={() =>
        later.decide((publishAt) =>
          onDecided({
            statement: statement.trim() || undefined,
            otherCountryNote: note.trim() || (stored.otherCountryNote ? '' : undefined),
            evidenceLevel,
            publishAt,
          }),
        )
      }
    >
      <label htmlFor="review-evidence">{t('admin.publish.evidence')}</label>
      <select id="review-evidence" value={level} onChange={(event) => setLevel(event.target.value)}>
        <option value="">{t('admin.publish.chooseEvidence')}</option>
        {OPTIONS.evidenceLevel.map((value) => (
          <option key={value} value={value}>
            {`${value} · ${optionWord(locale, 'evidenceLevel', value)}`}
          </option>
        ))}
      </select>
      <label htmlFor="review-statement">{t('admin.publish.statement')}</label>
      <p id="review-statement-help">{t('admin.publish.statementHelp', { language })}</p>
      <textarea
        id="review-statement"
        rows={4}
        maxLength={MAX_STATEMENT}
        lang={originalLanguage}
        aria-describedby="review-statement-help"
        value={statement}
        onChange={(event) => setStatement(event.target.value)}
      />
      <NoteField language={originalLanguage} note={note} onChange={setNote} />
      {summary && <SheetsVerdict summary={summary} />}
      <ShownLanguages entry={entry} />
      <Checklist missing={missing} slug={slug} />
      <LaterField later={later} />
    </ReviewDialog>
  )
}
