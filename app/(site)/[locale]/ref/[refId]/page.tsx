import { notFound } from 'next/navigation'

import { publicReader } from '@app/_lib/currentReader.ts'
import { leadOn } from '@app/_lib/leadOn.ts'
import { isLocale } from '@/domain/locales.ts'
import { findPlaceOfReference } from '@/features/addresses/findPlace.ts'

type PageProps = { params: Promise<{ locale: string; refId: string }> }

export const dynamic = 'force-dynamic'

/** The lasting address of an entry: it leads to wherever its page is now. */
export default async function ReferencePage({ params }: PageProps) {
  const { locale, refId } = await params
  if (!isLocale(locale)) notFound()
  const place = await findPlaceOfReference(await publicReader(locale), refId)
  return leadOn({ locale, place, isForNow: true })
}
