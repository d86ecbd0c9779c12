import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { isLocale } from '@/domain/locales.ts'
import { PageHead } from '@/features/ui/PageHead.tsx'
import { SearchForm } from '@/features/ui/SearchForm.tsx'
import { WaysOn } from '@/features/ui/WaysOn.tsx'
import { message } from '@/i18n/message.ts'

type PageProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return { title: message(locale, 'site.notFound.title'), robots: { index: false } }
}

/** An ordinary page, because Next's own answer to `notFound()` is empty without its runtime. */
export default async function PageNotFound({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <div className="wrap">
      <PageHead
        title={message(locale, 'site.notFound.title')}
        lede={message(locale, 'site.notFound.text')}
      >
        <SearchForm locale={locale} action={`/${locale}/search`} />
        <WaysOn locale={locale} />
      </PageHead>
    </div>
  )
}
