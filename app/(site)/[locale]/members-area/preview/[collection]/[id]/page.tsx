import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'

import { signedInReader } from '@app/_lib/signedInReader.ts'
import { isLocale } from '@/domain/locales.ts'
import { REVIEWED_COLLECTIONS, type ReviewedCollection } from '@/domain/review/needs.ts'
import { findMethodDraft } from '@/features/handbook/findMethod.ts'
import { MethodArticle } from '@/features/handbook/MethodArticle.tsx'
import { findPracticeDraft } from '@/features/practices/findPractice.ts'
import { PracticePage } from '@/features/practices/page/PracticePage.tsx'
import { findResultDraft } from '@/features/results/findResult.ts'
import { ResultArticle } from '@/features/results/ResultArticle.tsx'
import { ResultHead } from '@/features/results/ResultHead.tsx'
import { Notice } from '@/features/ui/Notice.tsx'
import { PageHead } from '@/features/ui/PageHead.tsx'
import { message } from '@/i18n/message.ts'
import type { Reader } from '@/server/reader.ts'

import '@/features/downloads/downloads.css'
import '@/features/handbook/handbook.css'
import '@/features/practices/practice.css'
import '@/features/results/results.css'

type PageProps = { params: Promise<{ locale: string; collection: string; id: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return {
    title: message(locale, 'workspace.preview.title'),
    robots: { index: false, follow: false },
  }
}

const isReviewed = (slug: string): slug is ReviewedCollection =>
  (REVIEWED_COLLECTIONS as readonly string[]).includes(slug)

const PAGES: Record<ReviewedCollection, (reader: Reader, id: string) => Promise<ReactNode>> = {
  'best-practices': previewPractice,
  'project-results': previewResult,
  'handbook-methods': previewMethod,
}

/** The public page as it would be today, for those who may read the newest revision. */
export default async function PreviewPage({ params }: PageProps) {
  const { locale, collection, id } = await params
  if (!isLocale(locale) || !isReviewed(collection)) notFound()
  const reader = await signedInReader(locale)
  const page = reader && (await PAGES[collection](reader, id))
  if (!page) notFound()
  return (
    <>
      <div className="wrap">
        <Notice tone="warn">
          <p>
            <strong>{message(locale, 'workspace.preview.title')}.</strong>{' '}
            {message(locale, 'workspace.preview.text')}{' '}
            <a href={`/admin/collections/${collection}/${id}`}>
              {message(locale, 'workspace.preview.back')}
            </a>
          </p>
        </Notice>
      </div>
      {page}
    </>
  )
}

async function previewPractice(reader: Reader, id: string) {
  const { locale } = reader
  const practice = await findPracticeDraft(reader, id)
  if (!practice) return null
  const title = practice.title || message(locale, 'workspace.untitled')
  return <PracticePage locale={locale} practice={{ ...practice, title }} />
}

async function previewResult(reader: Reader, id: string) {
  const { locale } = reader
  const page = await findResultDraft(reader, id)
  if (!page) return null
  const titled = { ...page, shown: withTitle(page.shown, reader) }
  return (
    <div className="wrap">
      <ResultHead locale={locale} page={titled} />
      <ResultArticle locale={locale} page={titled} />
    </div>
  )
}

async function previewMethod(reader: Reader, id: string) {
  const { locale } = reader
  const page = await findMethodDraft(reader, id)
  if (page === 'no-chapter') return <WithoutChapter reader={reader} />
  if (!page) return null
  return (
    <div className="wrap handbook">
      <MethodArticle locale={locale} page={{ ...page, shown: withTitle(page.shown, reader) }} />
    </div>
  )
}

type Titled = { entry: { title?: string | null } }

/** A page without a heading would be none. */
const withTitle = <T extends Titled>(shown: T, { locale }: Reader): T => ({
  ...shown,
  entry: { ...shown.entry, title: shown.entry.title || message(locale, 'workspace.untitled') },
})

function WithoutChapter({ reader: { locale } }: { reader: Reader }) {
  return (
    <div className="wrap">
      <PageHead
        title={message(locale, 'workspace.preview.title')}
        lede={message(locale, 'workspace.preview.noChapter')}
      />
    </div>
  )
}
