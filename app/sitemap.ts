import type { MetadataRoute } from 'next'

import { publicReader } from '@app/_lib/currentReader.ts'
import { findAddresses } from '@/features/sitemap/findAddresses.ts'
import { sitemapEntries } from '@/features/sitemap/publicAddress.ts'
import { siteUrl } from '@/lib/siteUrl.ts'

export const dynamic = 'force-dynamic'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return sitemapEntries(siteUrl(), await findAddresses(await publicReader('en')))
}
