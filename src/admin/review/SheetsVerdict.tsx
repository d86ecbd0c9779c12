'use client'

import { RUBRIC } from '@/domain/review/rubric'
import { optionWord } from '@/i18n/optionWords'

import { useWords } from '../useWords'

import type { SheetsSummary } from './useSheetsSummary'

/** The label that the publication will carry, and what speaks against being quick about it. */
export function SheetsVerdict({ summary }: { summary: SheetsSummary }) {
  const { locale, t } = useWords()
  const { label, outcome, sent, third } = summary
  const word = optionWord(locale, 'reviewLabel', label)
  const isEnough = sent >= RUBRIC.goodPractice.reviewers
  const criteria = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    third.map((name) => t(`sheet.${name}`)),
  )
  return (
    <div aria-live="polite">
      <p>{t(isEnough ? 'sheet.publish.label' : 'sheet.publish.without', { label: word, sent })}</p>
      {sent > 0 && outcome === 'not-passed' && (
        <p className="ponte-dialog__error">
          {t('sheet.scores.outcome', { outcome: t('sheet.scores.notPassed') })}
        </p>
      )}
      {third.length > 0 && (
        <p className="ponte-dialog__error">{t('sheet.scores.third', { criteria })}</p>
      )}
    </div>
  )
}
