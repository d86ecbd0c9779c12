import type { ReactNode } from 'react'

import type { Locale } from '@/domain/locales.ts'

import { Footer } from './Footer.tsx'
import { Masthead } from './Masthead.tsx'
import { SampleNotice } from './SampleNotice.tsx'
import { SkipLink } from './SkipLink.tsx'

type SiteShellProps = {
  locale: Locale
  /** What follows the locale in the address, query included. */
  path: string
  isSample: boolean
  children: ReactNode
}

/** What stands around every page. */
export function SiteShell({ locale, path, isSample, children }: SiteShellProps) {
  return (
    <>
      <SkipLink locale={locale} />
      <Masthead locale={locale} path={path} />
      {isSample && <SampleNotice locale={locale} />}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer locale={locale} />
    </>
  )
}
