import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { currentPath } from '@app/_lib/currentPath.ts'
import { isLocale } from '@/domain/locales.ts'
import { ButtonLink } from '@/features/ui/ButtonLink.tsx'
import { PageHead } from '@/features/ui/PageHead.tsx'
import { pathAfterLocale } from '@/features/ui/pathAfterLocale.ts'
import { WaysOn } from '@/features/ui/WaysOn.tsx'
import { message } from '@/i18n/message.ts'

type PageProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return { title: message(locale, 'site.error.title'), robots: { index: false } }
}

/** What the server sends when a page failed; it asks the database for nothing. */
export default async function PageError({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const path = pathAfterLocale(await currentPath())
  return (
    <div className="wrap">
      <PageHead
        title={message(locale, 'site.error.title')}
        lede={message(locale, 'site.error.text')}
      >
        <div className="page-actions">
          <ButtonLink href={path === '/' ? `/${locale}` : `/${locale}${path}`}>
            {message(locale, 'site.error.retry')}
          </ButtonLink>
        </div>
        <WaysOn locale={locale} />
      </PageHead>
    </div>
  )
}
