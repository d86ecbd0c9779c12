import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { isLocale } from '@/domain/locales.ts'
import { Styleguide } from '@/features/styleguide/Styleguide.tsx'
import { message } from '@/i18n/message.ts'

type PageProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return {
    title: message(locale, 'site.styleguide.title'),
    robots: { index: false, follow: false },
  }
}

export default async function StyleguidePage({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return <Styleguide locale={locale} />
}
