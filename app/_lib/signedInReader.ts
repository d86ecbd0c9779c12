import config from '@payload-config'
import { headers } from 'next/headers'
import { getPayload } from 'payload'

import type { Locale } from '@/domain/locales'
import type { Reader } from '@/server/reader'

/** The reader of a page of the members' area: whoever is signed in, or null when nobody is. */
export async function signedInReader(locale: Locale): Promise<Reader | null> {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  return user ? { locale, payload, user } : null
}
