import type { PayloadRequest } from 'payload'

import { hasLeft } from '../../domain/identity/hasLeft.ts'
import { isLocale, type Locale } from '../../domain/locales.ts'

export type Reachable = { id: string; name: string; email: string; locale: Locale }

/** Where and in which language somebody is written to; null when they are not there any more. */
export async function findReachable(req: PayloadRequest, id: string): Promise<Reachable | null> {
  const person = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // a mail's address is asked for by the job that sends it
    req,
    select: { email: true, language: true, leftOn: true, name: true },
  })
  if (!person || hasLeft(person)) return null
  const { email, language, name } = person
  return { id, name, email, locale: isLocale(language) ? language : 'en' }
}
