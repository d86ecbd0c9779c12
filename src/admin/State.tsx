import { StatePill, type PillTone } from '@/features/ui/StatePill'
import type { Locale } from '@/domain/locales'
import type { ReviewState } from '@/domain/review/transitions'
import { optionWord } from '@/i18n/optionWords'

const TONES: Record<ReviewState, PillTone> = {
  draft: 'neutral',
  submitted: 'progress',
  'in-review': 'progress',
  'changes-requested': 'attention',
  published: 'done',
  archived: 'stopped',
}

/** Where an entry stands in the review. */
export function State({ state, locale }: { state: ReviewState; locale: Locale }) {
  return (
    <span className="ponte-state">
      <StatePill tone={TONES[state]} label={optionWord(locale, 'reviewState', state)} />
    </span>
  )
}
