import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { publicReader } from '@app/_lib/currentReader.ts'
import { JsonLd } from '@app/_lib/JsonLd.tsx'
import { pageMetadata } from '@app/_lib/pageMetadata.ts'
import { isLocale } from '@/domain/locales.ts'
import { EditionBox } from '@/features/downloads/EditionBox.tsx'
import { findEditions } from '@/features/downloads/findEditions.ts'
import { findOutline } from '@/features/handbook/findOutline.ts'
import { handbookAsData } from '@/features/handbook/handbookAsData.ts'
import { Outline } from '@/features/handbook/Outline.tsx'
import { Breadcrumb } from '@/features/ui/Breadcrumb.tsx'
import { ButtonLink } from '@/features/ui/ButtonLink.tsx'
import { EmptyState } from '@/features/ui/EmptyState.tsx'
import { PageHead } from '@/features/ui/PageHead.tsx'
import { Section } from '@/features/ui/Section.tsx'
import { message } from '@/i18n/message.ts'
import { siteUrl } from '@/lib/siteUrl.ts'

import '@/features/downloads/downloads.css'
import '@/features/handbook/handbook.css'

type PageProps = { params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return pageMetadata({
    locale,
    path: '/handbook',
    title: `${message(locale, 'handbook.short')}: ${message(locale, 'handbook.title')}`,
    description: message(locale, 'handbook.lede'),
  })
}

export default async function HandbookPage({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const reader = await publicReader(locale)
  const [outline, [edition]] = await Promise.all([findOutline(reader), findEditions(reader)])
  return (
    <div className="wrap handbook">
      <JsonLd value={handbookAsData(locale, siteUrl(), edition?.number)} />
      <div className="handbook-head">
        <PageHead
          breadcrumb={<Breadcrumb locale={locale} items={[]} />}
          eyebrow={<p className="eyebrow">{message(locale, 'handbook.short')}</p>}
          title={message(locale, 'handbook.title')}
          lede={message(locale, 'handbook.lede')}
        />
        {edition && (
          <div className="handbook-take">
            <EditionBox locale={locale} edition={edition} />
            <p className="cluster ui no-print">
              <a href={`/${locale}/handbook/download`}>
                {message(locale, 'handbook.download.all')}
              </a>
              <a href={`/${locale}/handbook/editions`}>
                {message(locale, 'handbook.editions.all')}
              </a>
            </p>
          </div>
        )}
      </div>
      {outline.length > 0 ? (
        <Section title={message(locale, 'handbook.chapters')}>
          <Outline locale={locale} chapters={outline} />
        </Section>
      ) : (
        <EmptyState
          title={message(locale, 'handbook.empty.title')}
          text={message(locale, 'handbook.empty.text')}
        >
          <ButtonLink href={`/${locale}/practices`}>
            {message(locale, 'site.ways.practices')}
          </ButtonLink>
        </EmptyState>
      )}
    </div>
  )
}
