import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'
import { dateText } from '@/lib/formats.ts'
import type { HandbookMethod } from '@/payload-types.ts'

type Cited = Pick<HandbookMethod, 'licence' | 'publishedAt' | 'refId' | 'title' | 'updatedAt'>

/** How to refer to a method as it stands today. */
export function methodCitation(locale: Locale, method: Cited): string {
  return message(locale, 'handbook.citation', {
    title: method.title ?? '',
    ref: method.refId ?? '',
    date: dateText(locale, method.updatedAt) ?? '',
    licence: licenceWord(locale, method),
  })
}

/** The licence of a method; the handbook's own where it has none of its own. */
export const licenceWord = (locale: Locale, { licence }: Pick<Cited, 'licence'>): string =>
  optionWord(locale, 'licence', licence ?? 'CC-BY-4.0')
