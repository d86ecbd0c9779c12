import type { Locale } from '../../domain/locales.ts'
import { message } from '../../i18n/message.ts'

/** The contract's error for a status of which nothing else is known. */
export function plainErrors(locale: Locale, status: number) {
  return status < 500
    ? { errors: [{ message: message(locale, 'errors.notFound'), code: 'not-found' }] }
    : { errors: [{ message: message(locale, 'errors.ours'), code: 'internal' }] }
}
