import type { Locale } from '@/domain/locales.ts'
import { siteUrl } from '@/lib/siteUrl.ts'

/** The address by reference, which holds even if a slug should ever change. */
export const permanentUrl = (locale: Locale, { refId }: { refId: string }): string =>
  `${siteUrl()}/${locale}/practices/${refId}`
