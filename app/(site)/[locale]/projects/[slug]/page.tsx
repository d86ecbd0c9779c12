import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { publicReader } from '@app/_lib/currentReader.ts'
import { JsonLd } from '@app/_lib/JsonLd.tsx'
import { pageMetadata } from '@app/_lib/pageMetadata.ts'
import { isLocale, type Locale } from '@/domain/locales.ts'
import { findProject } from '@/features/projects/findProject.ts'
import { ProjectArticle } from '@/features/projects/ProjectArticle.tsx'
import { projectAsData } from '@/features/projects/projectAsData.ts'
import { findResults } from '@/features/results/findResults.ts'
import { ResultLines } from '@/features/results/ResultLines.tsx'
import { message } from '@/i18n/message.ts'
import { siteUrl } from '@/lib/siteUrl.ts'

import '@/features/projects/projects.css'

type PageProps = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-dynamic'

/** Once a request: the page and its metadata ask for the same. */
const projectOf = cache(async (locale: Locale, slug: string) =>
  findProject(await publicReader(locale), slug),
)

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, slug } = await params
  const found = isLocale(locale) ? await projectOf(locale, slug) : null
  if (!isLocale(locale) || !found) return {}
  const { entry, ready } = found.shown
  return pageMetadata({
    locale,
    path: `/projects/${slug}`,
    title: entry.title ?? entry.acronym,
    description: entry.summary,
    ready,
    type: 'article',
  })
}

export default async function ProjectPage({ params }: PageProps) {
  const { locale, slug } = await params
  const found = isLocale(locale) ? await projectOf(locale, slug) : null
  if (!isLocale(locale) || !found) notFound()
  const results = await findResults(await publicReader(locale), found.shown.entry.id)
  return (
    <div className="wrap">
      <JsonLd value={projectAsData(found, `${siteUrl()}/${locale}/projects/${slug}`)} />
      <ProjectArticle
        locale={locale}
        page={found}
        results={
          results.length > 0 ? (
            <ResultLines locale={locale} results={results} />
          ) : (
            <p>{message(locale, 'projects.results.none')}</p>
          )
        }
      />
    </div>
  )
}
