import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'

import { degreesText } from './figures.ts'
import type { PracticeProps } from './PracticePage.tsx'

/** The point on the map in words, for those who can't see a map. */
export function OwnerPlace({ locale, practice: { owner } }: PracticeProps) {
  if (!owner) return <p>{message(locale, 'site.strip.notStated')}</p>
  const { latitude, longitude } = owner.point ?? {}
  const hasPoint = typeof latitude === 'number' && typeof longitude === 'number'
  const country = optionWord(locale, 'country', owner.country)
  return (
    <>
      <p>{[owner.place, owner.region, country].filter(Boolean).join(', ')}</p>
      {hasPoint && (
        <p className="muted figures">
          {degreesText(locale, latitude, ['N', 'S'])}, {degreesText(locale, longitude, ['E', 'W'])}
          {owner.nutsCode && ` · NUTS ${owner.nutsCode}`}
        </p>
      )}
    </>
  )
}
