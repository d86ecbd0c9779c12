'use client'

import { ANCHORS, HIGHEST_SCORE, type ScoredCriterion } from '@/domain/review/rubric'

import { useWords } from '../useWords'

type ScoreFieldProps = {
  name: ScoredCriterion
  value: number | null
  isOptional?: boolean
  onChange: (value: number | null) => void
}

const SCORES = Array.from({ length: HIGHEST_SCORE + 1 }, (_, score) => score)

type Anchor = (typeof ANCHORS)[number]
const isAnchor = (score: number): score is Anchor => (ANCHORS as readonly number[]).includes(score)

/** One criterion, its scores with their words; 1 and 3 lie between. */
export function ScoreField({ name, value, isOptional = false, onChange }: ScoreFieldProps) {
  const { t } = useWords()
  return (
    <fieldset className="ponte-choice ponte-choice--score">
      <legend>
        <span className="ponte-sheet__code">{name.toUpperCase()}</span> {t(`sheet.${name}`)}
      </legend>
      {SCORES.map((score) => (
        <label key={score}>
          <input
            type="radio"
            name={`sheet-${name}`}
            checked={value === score}
            onChange={() => onChange(score)}
          />
          <span>
            <strong>{score}</strong>
            {isAnchor(score) && ` ${t(`sheet.${name}.${score}`)}`}
          </span>
        </label>
      ))}
      {isOptional && (
        <label>
          <input
            type="radio"
            name={`sheet-${name}`}
            checked={value === null}
            onChange={() => onChange(null)}
          />
          {t('sheet.form.noScore')}
        </label>
      )}
    </fieldset>
  )
}
