import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { publicReader } from '@app/_lib/currentReader.ts'
import { pageMetadata } from '@app/_lib/pageMetadata.ts'
import { isLocale } from '@/domain/locales.ts'
import { findPages } from '@/features/about/findPages.ts'
import { PageLines } from '@/features/about/PageLines.tsx'
import { Breadcrumb } from '@/features/ui/Breadcrumb.tsx'
import { PageHead } from '@/features/ui/PageHead.tsx'
import { message } from '@/i18n/message.ts'

import '@/features/about/about.css'

type PageProps = { params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return pageMetadata({
    locale,
    path: '/about',
    title: message(locale, 'about.title'),
    description: message(locale, 'about.lede'),
  })
}

export default async function AboutPage({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const pages = await findPages(await publicReader(locale))
  return (
    <div className="wrap">
      <PageHead
        breadcrumb={<Breadcrumb locale={locale} items={[]} />}
        title={message(locale, 'about.title')}
        lede={message(locale, 'about.lede')}
      />
      <div className="about-list">
        <PageLines locale={locale} pages={pages} />
      </div>
    </div>
  )
}
