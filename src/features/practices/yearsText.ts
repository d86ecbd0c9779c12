import type { BestPractice } from '@payload-types'

import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

type Dated = Pick<BestPractice, 'startDate' | 'endDate' | 'ongoing'>

/** When a practice ran, in years: "2022, ongoing", "2019–2023" or "2021". */
export function yearsText(locale: Locale, { startDate, endDate, ongoing }: Dated): string | null {
  const start = startDate?.slice(0, 4)
  const end = endDate?.slice(0, 4)
  if (!start) return null
  if (ongoing) return message(locale, 'practices.years.ongoing', { year: start })
  return end && end !== start ? `${start}–${end}` : start
}
