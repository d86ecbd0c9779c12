import type { Locale } from '@/domain/locales.ts'
import { type PillTone, StatePill } from '@/features/ui/StatePill.tsx'
import { optionWord } from '@/i18n/optionWords.ts'

const TONES: Record<string, PillTone> = {
  published: 'neutral',
  'in-use': 'done',
  superseded: 'attention',
  'not-available': 'stopped',
}

/** Whether a result is still of use. */
export function ResultStatus({ locale, status }: { locale: Locale; status: string }) {
  return (
    <StatePill
      tone={TONES[status] ?? 'neutral'}
      label={optionWord(locale, 'resultStatus', status)}
    />
  )
}
