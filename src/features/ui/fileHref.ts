import { siteUrl } from '@/lib/siteUrl.ts'

import { safeHref } from './safeHref.ts'

/** A stored file's address as a path, which holds under whatever name the site was opened. */
export function fileHref(url: unknown): string | null {
  const href = safeHref(url)
  const site = siteUrl()
  return href?.startsWith(`${site}/`) ? href.slice(site.length) : href
}
