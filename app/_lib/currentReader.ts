import config from '@payload-config'
import { getPayload } from 'payload'

import type { Locale } from '@/domain/locales'
import type { Reader } from '@/server/reader'

/**
 * The reader of a public page: always anonymous, so that a page is the same for everybody and a draft
 * can never slip into it, even while somebody of the Secretariat is signed in.
 */
export async function publicReader(locale: Locale): Promise<Reader> {
  return { locale, payload: await getPayload({ config }), user: null }
}
