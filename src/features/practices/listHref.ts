import type { Locale } from '@/domain/locales.ts'
import { practiceQuery, type PracticeFilter } from '@/domain/practices/practiceFilter.ts'

/** The address of a list of practices. */
export const listHref = (locale: Locale, filter: PracticeFilter): string =>
  `/${locale}/practices${practiceQuery(filter)}`
