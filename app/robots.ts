import type { MetadataRoute } from 'next'

import { siteUrl } from '@/lib/siteUrl.ts'

export const dynamic = 'force-dynamic'

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: ['/', '/api/open-data/'],
      disallow: ['/admin', '/api/', '/*/answer', '/*/members-area', '/*/search'],
    },
    sitemap: `${siteUrl()}/sitemap.xml`,
  }
}
