import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { publicReader } from '@app/_lib/currentReader.ts'
import { pageMetadata } from '@app/_lib/pageMetadata.ts'
import { isLocale } from '@/domain/locales.ts'
import { CheckCopy } from '@/features/downloads/CheckCopy.tsx'
import { EditionBox } from '@/features/downloads/EditionBox.tsx'
import { findEditions } from '@/features/downloads/findEditions.ts'
import { NoEdition } from '@/features/downloads/NoEdition.tsx'
import { UseInTown } from '@/features/downloads/UseInTown.tsx'
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
    path: '/handbook/download',
    title: message(locale, 'handbook.download.title'),
    description: message(locale, 'handbook.download.lede'),
  })
}

export default async function DownloadPage({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const [edition] = await findEditions(await publicReader(locale))
  const handbook = { label: message(locale, 'handbook.short'), href: `/${locale}/handbook` }
  return (
    <div className="wrap">
      <PageHead
        breadcrumb={<Breadcrumb locale={locale} items={[handbook]} />}
        title={message(locale, 'handbook.download.title')}
        lede={message(locale, 'handbook.download.lede')}
      />
      {edition ? (
        <div className="download-box">
          <EditionBox locale={locale} edition={edition} />
        </div>
      ) : (
        <NoEdition locale={locale} />
      )}
      <UseInTown locale={locale} />
      {edition && <CheckCopy locale={locale} edition={edition} site={siteUrl()} />}
      <p className="section ui">
        <a href={`/${locale}/handbook/editions`}>{message(locale, 'handbook.editions.all')}</a>
      </p>
    </div>
  )
}
