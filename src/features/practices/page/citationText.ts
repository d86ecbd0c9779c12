import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

import type { PracticeView } from '../practiceView.ts'

type Cited = Pick<PracticeView, 'refId' | 'title'> & {
  owner: { name: string } | null
  words: { publishedAt?: string | null }
}

/** "Comune di Borgo Esempio (2026). Grandchildren teach the counter. BP-2026-014. Ponte." */
export function citationText(locale: Locale, { owner, words, title, refId }: Cited): string {
  const year = words.publishedAt?.slice(0, 4)
  const author = [owner?.name, year && `(${year})`].filter(Boolean).join(' ')
  return [author, title, refId, message(locale, 'site.name')]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ')
}
