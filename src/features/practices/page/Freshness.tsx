import type { Option } from '@/domain/options.ts'
import { freshSince } from '@/domain/freshness/freshness.ts'
import { StatePill, type PillTone } from '@/features/ui/StatePill.tsx'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'

import { dayText } from './figures.ts'
import type { PracticeProps } from './PracticePage.tsx'

const TONES: Record<Option<'freshness'>, PillTone> = {
  confirmed: 'done',
  due: 'attention',
  overdue: 'stopped',
}

/** What the owner last said, and since when somebody has vouched for it. */
export function Freshness({ locale, practice: { words } }: PracticeProps) {
  const since = freshSince(words)
  if (!since) return <p>{message(locale, 'site.strip.notStated')}</p>
  const { freshness, ownerAnswer } = words
  const said = ownerAnswer && ownerAnswer !== 'running' ? ownerAnswer : null
  const key = since.by === 'owner' ? 'confirmed' : 'sincePublished'
  return (
    <>
      {said && <p>{message(locale, `practices.freshness.${said}`)}</p>}
      <p>{message(locale, `practices.freshness.${key}`, { date: dayText(locale, since.day) })}</p>
      {said !== 'ended' && freshness && freshness !== 'confirmed' && (
        <p>
          <StatePill tone={TONES[freshness]} label={optionWord(locale, 'freshness', freshness)} />
        </p>
      )}
    </>
  )
}
