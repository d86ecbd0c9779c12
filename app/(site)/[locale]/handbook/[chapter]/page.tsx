import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { publicReader } from '@app/_lib/currentReader.ts'
import { pageMetadata } from '@app/_lib/pageMetadata.ts'
import { richText } from '@/domain/handbook/richText.ts'
import { isLocale, type Locale } from '@/domain/locales.ts'
import { findChapter } from '@/features/handbook/findChapter.ts'
import { MethodList } from '@/features/handbook/MethodList.tsx'
import { Pager } from '@/features/handbook/Pager.tsx'
import { Breadcrumb } from '@/features/ui/Breadcrumb.tsx'
import { CitationBox } from '@/features/ui/CitationBox.tsx'
import { LanguageNotice } from '@/features/ui/LanguageNotice.tsx'
import { PageHead } from '@/features/ui/PageHead.tsx'
import { RichText } from '@/features/ui/RichText.tsx'
import { Section } from '@/features/ui/Section.tsx'
import { message } from '@/i18n/message.ts'
import { siteUrl } from '@/lib/siteUrl.ts'

import '@/features/handbook/handbook.css'

type PageProps = { params: Promise<{ locale: string; chapter: string }> }

export const dynamic = 'force-dynamic'

/** Once a request: the page and its metadata ask for the same. */
const chapterOf = cache(async (locale: Locale, slug: string) =>
  findChapter(await publicReader(locale), slug),
)

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, chapter: slug } = await params
  const found = isLocale(locale) ? await chapterOf(locale, slug) : null
  if (!isLocale(locale) || !found) return {}
  const { entry, ready } = found.shown
  return pageMetadata({
    locale,
    path: `/handbook/${slug}`,
    title: entry.title ?? '',
    description: entry.inOneSentence,
    ready,
    type: 'article',
  })
}

export default async function ChapterPage({ params }: PageProps) {
  const { locale, chapter: slug } = await params
  const found = isLocale(locale) ? await chapterOf(locale, slug) : null
  if (!isLocale(locale) || !found) notFound()
  const { shown, chapter, previous, next } = found
  const { entry, lang, language, notice } = shown
  const number = chapter.number
  const home = { label: message(locale, 'handbook.short'), href: `/${locale}/handbook` }
  return (
    <div className="wrap handbook">
      <PageHead
        breadcrumb={<Breadcrumb locale={locale} items={[home]} />}
        eyebrow={<p className="eyebrow">{message(locale, 'handbook.chapter', { number })}</p>}
        title={entry.title ?? ''}
        lede={entry.inOneSentence}
        lang={lang}
      >
        {notice && <LanguageNotice locale={locale} original={language} state={notice} />}
      </PageHead>
      <div className="chapter-columns">
        <div className="measure section">
          <RichText value={richText(entry.introduction)} baseLevel={2} lang={lang} />
        </div>
        <Section title={message(locale, 'handbook.methods')}>
          {chapter.methods.length > 0 ? (
            <MethodList locale={locale} methods={chapter.methods} />
          ) : (
            <p className="muted">{message(locale, 'handbook.noMethods')}</p>
          )}
        </Section>
      </div>
      <Pager locale={locale} kind="Chapter" previous={previous} next={next} />
      <CitationBox
        locale={locale}
        citation={message(locale, 'handbook.chapterCitation', { title: entry.title ?? '', number })}
        url={`${siteUrl()}/${locale}/handbook/${slug}`}
      />
    </div>
  )
}
