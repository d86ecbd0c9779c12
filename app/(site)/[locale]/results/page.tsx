import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { publicReader } from '@app/_lib/currentReader.ts'
import { pageMetadata } from '@app/_lib/pageMetadata.ts'
import { isLocale } from '@/domain/locales.ts'
import { findResults } from '@/features/results/findResults.ts'
import { ResultCard } from '@/features/results/ResultCard.tsx'
import {
  RESULT_RULES,
  resultFacetLegend,
  resultFacetWord,
} from '@/features/results/resultFacets.ts'
import { Breadcrumb } from '@/features/ui/Breadcrumb.tsx'
import { ButtonLink } from '@/features/ui/ButtonLink.tsx'
import { CardList } from '@/features/ui/CardList.tsx'
import { FilteredList } from '@/features/ui/FilteredList.tsx'
import { PageHead } from '@/features/ui/PageHead.tsx'
import { message } from '@/i18n/message.ts'
import type { Query } from '@/lib/facets.ts'

import '@/features/results/results.css'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export const dynamic = 'force-dynamic'

const PAGE_SIZE = 12

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return pageMetadata({
    locale,
    path: '/results',
    title: message(locale, 'results.title'),
    description: message(locale, 'results.lede'),
  })
}

export default async function ResultsPage({ params, searchParams }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const results = await findResults(await publicReader(locale))
  const path = `/${locale}/results`
  return (
    <div className="wrap">
      <PageHead
        breadcrumb={<Breadcrumb locale={locale} items={[]} />}
        title={message(locale, 'results.title')}
        lede={message(locale, 'results.lede')}
      />
      <FilteredList
        locale={locale}
        path={path}
        query={await searchParams}
        records={results}
        rules={RESULT_RULES}
        legendOf={(facet) => resultFacetLegend(locale, facet)}
        wordOf={resultFacetWord(locale, results)}
        countText={(count) => message(locale, 'results.count', { count })}
        empty={{
          title: message(locale, 'results.empty.title'),
          text: message(locale, 'results.empty.text'),
          link: <ButtonLink href={path}>{message(locale, 'results.empty.all')}</ButtonLink>,
        }}
        pageSize={PAGE_SIZE}
      >
        {(shown) => (
          <CardList>
            {shown.map((result) => (
              <ResultCard key={result.id} locale={locale} result={result} headingLevel={2} />
            ))}
          </CardList>
        )}
      </FilteredList>
    </div>
  )
}
