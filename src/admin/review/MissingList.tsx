'use client'

import { useWords } from '../useWords'

import { showField } from './showField'
import type { FieldTrouble } from './trouble'
import { useFieldLabels } from './useFieldLabels'

type MissingListProps = {
  missing: FieldTrouble[]
  /** Runs before a field is shown: closes the dialog that covers it. */
  onLeave?: () => void
}

/** Fields by their names, each leading to its place in the form. */
export function MissingList({ missing, onLeave }: MissingListProps) {
  const { fields, labelOf } = useFieldLabels()
  const { t } = useWords()
  const lead = (path: string) => {
    onLeave?.()
    void showField(fields, path)
  }
  return (
    <ul className="missing-list">
      {missing.map(({ path, message }) => (
        <li key={path}>
          <button type="button" onClick={() => lead(path)}>
            {labelOf(path)}
          </button>
          {message !== t('errors.missing') && <span>{message}</span>}
        </li>
      ))}
    </ul>
  )
}
