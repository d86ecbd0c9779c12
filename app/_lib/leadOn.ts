import { notFound, permanentRedirect, redirect } from 'next/navigation'

import type { Locale } from '@/domain/locales.ts'
import type { Place } from '@/features/addresses/findPlace.ts'

import { currentPath } from './currentPath.ts'

type Leading = {
  locale: Locale
  place: Place | null
  /** Whether the way may change one day, as that of a reference does with its entry's address. */
  isForNow?: boolean
}

/** Ends a page that has nothing of its own to show: leads on, or says that it is gone or not there. */
export async function leadOn({ locale, place, isForNow = false }: Leading): Promise<never> {
  if (!place) notFound()
  // The server shows this notice in the place of the page, with 410; no reader is sent there.
  if (!place.isPublic) redirect(`/${locale}/page-gone/${place.refId}`)
  const address = await withQuery(`/${locale}${place.path}`)
  return isForNow ? redirect(address) : permanentRedirect(address)
}

/** An address with what the reader asked for along. */
export async function withQuery(address: string): Promise<string> {
  const [, query] = (await currentPath()).split('?', 2)
  return query ? `${address}?${query}` : address
}
