'use client'

import { useDebounce, useField } from '@payloadcms/ui'

import { useWords } from './useWords'

/** Long enough that a reader out loud is not interrupted at each letter. */
const SAID_AFTER_MS = 1000

type CharacterCountProps = { path: string; field: { maxLength?: number } }

/** How much of a field's room is used, shown while its field has the focus or overflows. */
export function CharacterCount({ path, field: { maxLength = 0 } }: CharacterCountProps) {
  const { t } = useWords()
  const { value } = useField<string | null>({ path })
  const count = value?.length ?? 0
  const settled = useDebounce(count, SAID_AFTER_MS)
  const isOver = count > maxLength
  const said = settled === 0 ? '' : t('admin.countSaid', { count: settled, max: maxLength })
  return (
    <div className={isOver ? 'character-count character-count--over' : 'character-count'}>
      <span aria-hidden="true">
        {isOver
          ? t('admin.countOver', { over: count - maxLength, count, max: maxLength })
          : t('admin.count', { count, max: maxLength })}
      </span>
      <span className="ponte-hidden" role="status">
        {said}
      </span>
    </div>
  )
}
