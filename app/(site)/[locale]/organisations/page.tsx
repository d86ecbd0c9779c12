import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { publicReader } from '@app/_lib/currentReader.ts'
import { isLocale } from '@/domain/locales.ts'
import { countValues } from '@/domain/practices/selectPractices.ts'
import { findOrganisations } from '@/features/organisations/findOrganisations.ts'
import { OrganisationList } from '@/features/organisations/OrganisationList.tsx'
import { findPracticeOverview } from '@/features/practices/findPracticeOverview.ts'
import { pageMetadata } from '@/features/site/pageMetadata.ts'
import { message } from '@/i18n/message.ts'

import '@/features/organisations/organisations.css'

type PageProps = { params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return pageMetadata({
    locale,
    path: '/organisations',
    title: message(locale, 'organisations.title'),
    description: message(locale, 'organisations.lede'),
  })
}

export default async function OrganisationsRoute({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const reader = await publicReader(locale)
  const [groups, { rows }] = await Promise.all([
    findOrganisations(reader),
    findPracticeOverview(reader),
  ])
  return <OrganisationList locale={locale} groups={groups} practices={countValues(rows, 'owner')} />
}
