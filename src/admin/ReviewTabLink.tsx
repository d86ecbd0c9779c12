'use client'

import { Button, useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

import { useWords } from './useWords'

/** The tab beside "Edit" and "Versions", in the words of whoever is signed in. */
export function ReviewTabLink({ path }: { path: string }) {
  const { t } = useWords()
  const { code } = useLocale()
  const { admin } = useConfig().config.routes
  const { collectionSlug, id } = useDocumentInfo()
  const here = usePathname()
  const address = `${admin}/collections/${collectionSlug}/${id}${path}`
  const isActive = here === address
  if (!id) return null
  return (
    <Button
      aria-label={t('sheet.tab')}
      buttonStyle="tab"
      className={isActive ? 'doc-tab doc-tab--active' : 'doc-tab'}
      disabled={isActive}
      el={isActive ? 'div' : 'link'}
      margin={false}
      size="medium"
      to={isActive ? undefined : `${address}?locale=${code}`}
    >
      <span className="doc-tab__label">{t('sheet.tab')}</span>
    </Button>
  )
}
