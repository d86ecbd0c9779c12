import config from '@payload-config'
import { getNextRequestI18n } from '@payloadcms/next/utilities'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'

import { serverWords } from '@/admin/serverWords'
import { VIEW_TITLES } from '@/admin/viewTitles'

import { importMap } from '../importMap.js'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<{ [key: string]: string | string[] }>
}

export async function generateMetadata({ params, searchParams }: Args): Promise<Metadata> {
  const metadata = await generatePageMetadata({ config, params, searchParams })
  const { segments = [] } = (await params) as { segments?: string[] }
  const title = VIEW_TITLES[segments.join('/')]
  if (!title) return metadata
  const { t } = serverWords(await getNextRequestI18n({ config: await config }))
  return { ...metadata, title: `${t(title)} · Ponte` }
}

export default function AdminPage({ params, searchParams }: Args) {
  return RootPage({ config, importMap, params, searchParams })
}
