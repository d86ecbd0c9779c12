import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { publicReader } from '@app/_lib/currentReader.ts'
import { isLocale } from '@/domain/locales.ts'
import { AnswerPage } from '@/features/freshness/AnswerPage.tsx'
import { findQuestion } from '@/features/freshness/findQuestion.ts'
import { message } from '@/i18n/message.ts'

import '@/features/freshness/answer.css'

type PageProps = {
  params: Promise<{ locale: string; token: string }>
  searchParams: Promise<{ recorded?: string | string[] }>
}

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  // The address is a key: it is not to be indexed, nor told to another site.
  return {
    title: message(locale, 'notices.answer.title'),
    referrer: 'no-referrer',
    robots: { index: false, follow: false },
  }
}

/** What a link of the yearly question would record; opening it changes nothing. */
export default async function OwnerAnswerPage({ params, searchParams }: PageProps) {
  const { locale, token } = await params
  if (!isLocale(locale)) notFound()
  const question = await findQuestion(await publicReader(locale), token)
  const { recorded } = await searchParams
  return <AnswerPage locale={locale} question={question} isRecorded={recorded === '1'} />
}
