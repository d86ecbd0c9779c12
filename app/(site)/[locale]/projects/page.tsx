import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { publicReader } from '@app/_lib/currentReader.ts'
import { pageMetadata } from '@app/_lib/pageMetadata.ts'
import { isLocale } from '@/domain/locales.ts'
import { findProjects } from '@/features/projects/findProjects.ts'
import { ProjectCard } from '@/features/projects/ProjectCard.tsx'
import {
  PROJECT_RULES,
  projectFacetLegend,
  projectFacetWord,
} from '@/features/projects/projectFacets.ts'
import { Breadcrumb } from '@/features/ui/Breadcrumb.tsx'
import { ButtonLink } from '@/features/ui/ButtonLink.tsx'
import { CardList } from '@/features/ui/CardList.tsx'
import { FilteredList } from '@/features/ui/FilteredList.tsx'
import { PageHead } from '@/features/ui/PageHead.tsx'
import { message } from '@/i18n/message.ts'
import type { Query } from '@/lib/facets.ts'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export const dynamic = 'force-dynamic'

const PAGE_SIZE = 12

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return pageMetadata({
    locale,
    path: '/projects',
    title: message(locale, 'projects.title'),
    description: message(locale, 'projects.lede'),
  })
}

export default async function ProjectsPage({ params, searchParams }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const projects = await findProjects(await publicReader(locale))
  const path = `/${locale}/projects`
  return (
    <div className="wrap">
      <PageHead
        breadcrumb={<Breadcrumb locale={locale} items={[]} />}
        title={message(locale, 'projects.title')}
        lede={message(locale, 'projects.lede')}
      />
      <FilteredList
        locale={locale}
        path={path}
        query={await searchParams}
        records={projects}
        rules={PROJECT_RULES}
        legendOf={(facet) => projectFacetLegend(locale, facet)}
        wordOf={projectFacetWord(locale, projects)}
        countText={(count) => message(locale, 'projects.count', { count })}
        empty={{
          title: message(locale, 'projects.empty.title'),
          text: message(locale, 'projects.empty.text'),
          link: <ButtonLink href={path}>{message(locale, 'projects.empty.all')}</ButtonLink>,
        }}
        pageSize={PAGE_SIZE}
      >
        {(shown) => (
          <CardList>
            {shown.map((project) => (
              <ProjectCard key={project.id} locale={locale} project={project} />
            ))}
          </CardList>
        )}
      </FilteredList>
    </div>
  )
}
