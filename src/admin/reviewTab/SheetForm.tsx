'use client'

import { Button } from '@payloadcms/ui'

import type { Locale } from '@/domain/locales'
import { CORE, GATE, QUALIFIERS, type Criterion } from '@/domain/review/rubric'

import { useWords } from '../useWords'

import { GateField } from './GateField'
import { ScoreField } from './ScoreField'
import { SheetWords } from './SheetWords'
import { useSheet, type Sheet, type StoredSheet } from './useSheet'

type SheetFormProps = {
  collection: string
  id: string
  version: string
  originalLanguage: Locale
  stored: StoredSheet | null
}

/** Gate, core and qualifiers, each score with the words that it stands for. */
export function SheetForm({ originalLanguage, ...of }: SheetFormProps) {
  const { t } = useWords()
  const { isBusy, said, save, set, sheet } = useSheet(of)
  return (
    <div className="ponte-form ponte-sheet">
      <Criteria sheet={sheet} onChange={set} />
      <SheetWords originalLanguage={originalLanguage} sheet={sheet} onChange={set} />
      <div role="status" className={said?.isTrouble ? 'ponte-dialog__error' : undefined}>
        {said && <p>{said.text}</p>}
        {said && said.missing.length > 0 && <Missing names={said.missing} />}
      </div>
      <div className="ponte-note__buttons">
        {!of.stored?.sentAt && (
          <Button
            type="button"
            buttonStyle="secondary"
            disabled={isBusy}
            margin={false}
            onClick={() => void save(false)}
          >
            {t('sheet.form.save')}
          </Button>
        )}
        <Button type="button" disabled={isBusy} margin={false} onClick={() => void save(true)}>
          {isBusy ? t('admin.working') : t('sheet.form.send')}
        </Button>
      </div>
    </div>
  )
}

type CriteriaProps = { sheet: Sheet; onChange: (part: Partial<Sheet>) => void }

function Criteria({ sheet, onChange }: CriteriaProps) {
  const { t } = useWords()
  return (
    <>
      <h3>{t('sheet.form.gate')}</h3>
      <p>{t('sheet.form.gateHelp')}</p>
      {GATE.map((name) => (
        <GateField
          key={name}
          name={name}
          value={sheet.gate?.[name] ?? null}
          onChange={(value) => onChange({ gate: { ...sheet.gate, [name]: value } })}
        />
      ))}
      <h3>{t('sheet.form.core')}</h3>
      <p>{t('sheet.form.coreHelp')}</p>
      {CORE.map((name) => (
        <ScoreField
          key={name}
          name={name}
          value={sheet.core?.[name] ?? null}
          onChange={(value) => onChange({ core: { ...sheet.core, [name]: value } })}
        />
      ))}
      <h3>{t('sheet.form.qualifiers')}</h3>
      {QUALIFIERS.map((name) => (
        <ScoreField
          key={name}
          name={name}
          isOptional
          value={sheet.qualifiers?.[name] ?? null}
          onChange={(value) => onChange({ qualifiers: { ...sheet.qualifiers, [name]: value } })}
        />
      ))}
    </>
  )
}

/** The criteria without an answer, each leading to its place. */
function Missing({ names }: { names: Criterion[] }) {
  return (
    <ul className="missing-list">
      {names.map((name) => (
        <li key={name}>
          <button
            type="button"
            onClick={() =>
              document.querySelector<HTMLElement>(`input[name="sheet-${name}"]`)?.focus()
            }
          >
            {name.toUpperCase()}
          </button>
        </li>
      ))}
    </ul>
  )
}
