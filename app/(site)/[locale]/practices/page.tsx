import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { publicReader } from '@app/_lib/currentReader.ts'
import { isLocale } from '@/domain/locales.ts'
import { parsePracticeFilter } from '@/domain/practices/practiceFilter.ts'
import { findPracticeList, isNarrowed } from '@/features/practices/findPracticeList.ts'
import { PracticeList } from '@/features/practices/PracticeList.tsx'
import { pageMetadata } from '@/features/site/pageMetadata.ts'
import { message } from '@/i18n/message.ts'

import '@/features/practices/list.css'

type PageProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const filter = parsePracticeFilter(await searchParams)
  return pageMetadata({
    locale,
    path: filter.page > 1 ? `/practices?page=${filter.page}` : '/practices',
    title: message(locale, 'practices.list.title'),
    description: message(locale, 'practices.list.lede'),
    hidden: isNarrowed(filter),
  })
}

export default async function PracticesPage({ params, searchParams }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const filter = parsePracticeFilter(await searchParams)
  const list = await findPracticeList(await publicReader(locale), filter)
  return <PracticeList locale={locale} list={list} />
}
