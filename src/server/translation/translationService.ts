import type { Locale } from '../../domain/locales.ts'
import { env } from '../../lib/env.ts'

import { libreTranslate } from './libreTranslate.ts'

/** A machine that translates; which one, nobody but this folder knows. */
export type TranslationService = {
  /**
   * @returns the texts in the other language, in the same order and number
   * @throws when the service does not answer, or not with that
   */
  translate: (texts: readonly string[], from: Locale, to: Locale) => Promise<string[]>
}

/** The service that this installation has switched on, or null. */
export function translationService(): TranslationService | null {
  const { TRANSLATION_URL: url, TRANSLATION_KEY: key } = env
  return url ? libreTranslate({ url, key }) : null
}
