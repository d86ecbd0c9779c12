import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'

import { currentPath } from '@app/_lib/currentPath.ts'
import { publicReader } from '@app/_lib/currentReader.ts'
import { isLocale, type Locale } from '@/domain/locales.ts'
import { isSampleShown } from '@/features/site/isSampleShown.ts'
import { pathAfterLocale } from '@/features/ui/pathAfterLocale.ts'
import { SiteShell } from '@/features/ui/SiteShell.tsx'
import { message } from '@/i18n/message.ts'

import '@/features/ui/styles/index.css'

type LayoutProps = { params: Promise<{ locale: string }>; children: ReactNode }

export const dynamic = 'force-dynamic'

const FONTS = [
  '/fonts/source-serif-4-latin-wght-normal.woff2',
  '/fonts/source-sans-3-latin-wght-normal.woff2',
]

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1d1a15' },
  ],
}

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const name = message(locale, 'site.name')
  return {
    title: { default: name, template: `%s · ${name}` },
    description: message(locale, 'site.tagline'),
    icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' }, apple: '/apple-touch-icon.png' },
    formatDetection: { telephone: false },
  }
}

/** The page that says that something went wrong is shown without a database as well. */
const isSample = (locale: Locale): Promise<boolean> =>
  publicReader(locale)
    .then(isSampleShown)
    .catch(() => false)

export default async function SiteLayout({ params, children }: LayoutProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  for (const font of FONTS)
    preload(font, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return (
    <html lang={locale}>
      <body>
        <SiteShell
          locale={locale}
          path={pathAfterLocale(await currentPath())}
          isSample={await isSample(locale)}
        >
          {children}
        </SiteShell>
      </body>
    </html>
  )
}
