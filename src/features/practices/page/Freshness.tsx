import { StatePill, type PillTone } from '@/features/ui/StatePill.tsx'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'
import type { Option } from '@/domain/options.ts'

import { dayText } from './figures.ts'
import type { PracticeProps } from './PracticePage.tsx'

const TONES: Record<Option<'freshness'>, PillTone> = {
  confirmed: 'done',
  due: 'attention',
  overdue: 'stopped',
}

/** When the owner last said that it still runs and its figures hold. */
export function Freshness({ locale, practice: { words } }: PracticeProps) {
  const { lastConfirmedByOwner, publishedAt, freshness } = words
  if (lastConfirmedByOwner) {
    return (
      <>
        <p>
          {message(locale, 'practices.freshness.confirmed', {
            date: dayText(locale, lastConfirmedByOwner),
          })}
        </p>
        {freshness && freshness !== 'confirmed' && (
          <p>
            <StatePill tone={TONES[freshness]} label={optionWord(locale, 'freshness', freshness)} />
          </p>
        )}
      </>
    )
  }
  if (!publishedAt) return <p>{message(locale, 'site.strip.notStated')}</p>
  const date = dayText(locale, publishedAt)
  return <p>{message(locale, 'practices.freshness.sincePublished', { date })}</p>
}
