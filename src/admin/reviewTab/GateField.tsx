'use client'

import { OPTIONS, type Option } from '@/domain/options'
import type { GateCriterion } from '@/domain/review/rubric'
import type { MessageKey } from '@/i18n/message'
import { optionWord } from '@/i18n/optionWords'

import { useWords } from '../useWords'

type GateFieldProps = {
  name: GateCriterion
  value: Option<'gateAnswer'> | null
  onChange: (value: Option<'gateAnswer'>) => void
}

/** The gate's words are those that the one who publishes reads as well. */
const WORDS: Record<GateCriterion, MessageKey> = {
  g1: 'admin.publish.gate.1',
  g2: 'admin.publish.gate.2',
  g3: 'admin.publish.gate.3',
  g4: 'admin.publish.gate.4',
  g5: 'admin.publish.gate.5',
  g6: 'admin.publish.gate.6',
  g7: 'admin.publish.gate.7',
}

/** One question of the gate. */
export function GateField({ name, value, onChange }: GateFieldProps) {
  const { locale, t } = useWords()
  return (
    <fieldset className="ponte-choice ponte-choice--gate">
      <legend>
        <span className="ponte-sheet__code">{name.toUpperCase()}</span> {t(WORDS[name])}
      </legend>
      {OPTIONS.gateAnswer.map((answer) => (
        <label key={answer}>
          <input
            type="radio"
            name={`sheet-${name}`}
            checked={value === answer}
            onChange={() => onChange(answer)}
          />
          {optionWord(locale, 'gateAnswer', answer)}
        </label>
      ))}
    </fieldset>
  )
}
