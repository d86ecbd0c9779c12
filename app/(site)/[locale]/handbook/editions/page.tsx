import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { publicReader } from '@app/_lib/currentReader.ts'
import { pageMetadata } from '@app/_lib/pageMetadata.ts'
import { isLocale } from '@/domain/locales.ts'
import { EditionEntry } from '@/features/downloads/EditionEntry.tsx'
import { findEditions } from '@/features/downloads/findEditions.ts'
import { NoEdition } from '@/features/downloads/NoEdition.tsx'
import { Breadcrumb } from '@/features/ui/Breadcrumb.tsx'
import { PageHead } from '@/features/ui/PageHead.tsx'
import { message } from '@/i18n/message.ts'
import { siteUrl } from '@/lib/siteUrl.ts'

import '@/features/downloads/downloads.css'

type PageProps = { params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return pageMetadata({
    locale,
    path: '/handbook/editions',
    title: message(locale, 'handbook.editions.title'),
    description: message(locale, 'handbook.editions.lede'),
  })
}

export default async function EditionsPage({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const editions = await findEditions(await publicReader(locale))
  const handbook = { label: message(locale, 'handbook.short'), href: `/${locale}/handbook` }
  return (
    <div className="wrap">
      <PageHead
        breadcrumb={<Breadcrumb locale={locale} items={[handbook]} />}
        title={message(locale, 'handbook.editions.title')}
        lede={message(locale, 'handbook.editions.lede')}
      />
      {editions.length === 0 && <NoEdition locale={locale} />}
      {editions.map((edition, index) => (
        <EditionEntry
          key={edition.id}
          locale={locale}
          edition={edition}
          isCurrent={index === 0}
          site={siteUrl()}
        />
      ))}
    </div>
  )
}
