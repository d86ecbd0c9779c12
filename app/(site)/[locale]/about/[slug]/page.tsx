import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { publicReader } from '@app/_lib/currentReader.ts'
import { pageMetadata } from '@app/_lib/pageMetadata.ts'
import { richText } from '@/domain/handbook/richText.ts'
import { isLocale, type Locale } from '@/domain/locales.ts'
import { findPage, findPages } from '@/features/about/findPages.ts'
import { OtherPages } from '@/features/about/PageLines.tsx'
import { Breadcrumb } from '@/features/ui/Breadcrumb.tsx'
import { Columns } from '@/features/ui/Columns.tsx'
import { LanguageNotice } from '@/features/ui/LanguageNotice.tsx'
import { PageHead } from '@/features/ui/PageHead.tsx'
import { RichText } from '@/features/ui/RichText.tsx'
import { message } from '@/i18n/message.ts'
import { dateText } from '@/lib/formats.ts'

import '@/features/about/about.css'

type PageProps = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-dynamic'

/** Once a request: the page and its metadata ask for the same. */
const pageOf = cache(async (locale: Locale, slug: string) =>
  findPage(await publicReader(locale), slug),
)

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, slug } = await params
  const found = isLocale(locale) ? await pageOf(locale, slug) : null
  if (!isLocale(locale) || !found) return {}
  return pageMetadata({
    locale,
    path: `/about/${slug}`,
    title: found.entry.title ?? '',
    description: found.entry.summary,
    ready: found.ready,
    type: 'article',
  })
}

export default async function AboutSlugPage({ params }: PageProps) {
  const { locale, slug } = await params
  const found = isLocale(locale) ? await pageOf(locale, slug) : null
  if (!isLocale(locale) || !found) notFound()
  const { entry, lang, language, notice } = found
  const pages = await findPages(await publicReader(locale))
  const about = { label: message(locale, 'about.short'), href: `/${locale}/about` }
  const date = dateText(locale, entry.updatedAt)
  const side = (
    <nav className="no-print" aria-labelledby="other-pages">
      <h2 id="other-pages">{message(locale, 'about.title')}</h2>
      <OtherPages locale={locale} pages={pages} here={slug} />
    </nav>
  )
  return (
    <div className="wrap">
      <PageHead
        breadcrumb={<Breadcrumb locale={locale} items={[about]} />}
        title={entry.title ?? ''}
        lede={entry.summary}
        lang={lang}
      >
        {notice && <LanguageNotice locale={locale} original={language} state={notice} />}
      </PageHead>
      <Columns side={side} sideLabel={message(locale, 'about.more')}>
        <div className="section">
          <RichText value={richText(entry.body)} baseLevel={2} lang={lang} />
          {date && <p className="about-end">{message(locale, 'about.updated', { date })}</p>}
        </div>
      </Columns>
    </div>
  )
}
