import type { Locale } from '@/domain/locales.ts'
import { LineList } from '@/features/ui/LineList.tsx'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'

import type { UsedIn } from './findUsers.ts'

type UsedInListProps = { locale: Locale; usedIn: UsedIn[] }

/** Practices that used a method, or the word that none has yet. */
export function UsedInList({ locale, usedIn }: UsedInListProps) {
  if (usedIn.length === 0) return <p>{message(locale, 'handbook.usedIn.none')}</p>
  const lines = usedIn.map(({ owner, summary, ...practice }) => ({
    ...practice,
    text: summary,
    meta: [owner?.name, owner && optionWord(locale, 'country', owner.country)],
  }))
  return <LineList lines={lines} />
}
