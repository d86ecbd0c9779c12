import type { Locale } from '@/domain/locales.ts'
import {
  chosenValues,
  practiceQuery,
  type PracticeFilter,
  withoutValue,
} from '@/domain/practices/practiceFilter.ts'
import { ActiveFilters } from '@/features/ui/ActiveFilters.tsx'
import { CardList } from '@/features/ui/CardList.tsx'
import { EvidenceLegend } from '@/features/ui/EvidenceLegend.tsx'
import { PageHead } from '@/features/ui/PageHead.tsx'
import { Pagination } from '@/features/ui/Pagination.tsx'
import { SearchForm } from '@/features/ui/SearchForm.tsx'
import { message } from '@/i18n/message.ts'

import { chosenWord } from './facetWords.ts'
import type { PracticeListView } from './findPracticeList.ts'
import { listHref } from './listHref.ts'
import { NoPractices } from './NoPractices.tsx'
import { PracticeCard } from './PracticeCard.tsx'
import { PracticeFacets } from './PracticeFacets.tsx'
import { SortLinks } from './SortLinks.tsx'

type PracticeListProps = { locale: Locale; list: PracticeListView }

/** All practices beside the filter that narrows them. */
export function PracticeList({ locale, list }: PracticeListProps) {
  const { filter, counts, overview } = list
  return (
    <div className="wrap">
      <PageHead
        title={message(locale, 'practices.list.title')}
        lede={message(locale, 'practices.list.lede')}
      >
        <SearchForm
          locale={locale}
          action={`/${locale}/practices`}
          query={filter.query}
          label={message(locale, 'practices.list.search')}
          keep={keptBySearch(filter)}
        />
      </PageHead>
      <div className="listing">
        <PracticeFacets locale={locale} filter={filter} counts={counts} overview={overview} />
        <Found locale={locale} list={list} />
      </div>
    </div>
  )
}

function Found({ locale, list }: PracticeListProps) {
  const { filter, cards, total, pages } = list
  const hrefOf = (page: number) => listHref(locale, { ...filter, page })
  return (
    <section aria-label={message(locale, 'practices.list.results')}>
      <ResultLine locale={locale} list={list} />
      {total > 0 && (
        <div className="practice-legend">
          <EvidenceLegend locale={locale} />
        </div>
      )}
      {total === 0 ? (
        <NoPractices locale={locale} list={list} />
      ) : (
        <CardList>
          {cards.map((practice) => (
            <PracticeCard key={practice.id} locale={locale} practice={practice} headingLevel={2} />
          ))}
        </CardList>
      )}
      <Pagination locale={locale} page={filter.page} pages={pages} hrefOf={hrefOf} />
    </section>
  )
}

function ResultLine({ locale, list: { filter, overview, total } }: PracticeListProps) {
  const chips = chosenValues(filter).map((chosen) => ({
    label: chosenWord(locale, chosen, overview),
    removeHref: listHref(locale, withoutValue(filter, chosen.facet, chosen.value)),
  }))
  const words = {
    label: message(locale, 'practices.chosen.words', { words: filter.query }),
    removeHref: listHref(locale, { ...filter, query: '', page: 1 }),
  }
  return (
    <div className="result-line practice-result-line">
      <p role="status">
        <strong>{message(locale, 'practices.list.count', { count: total })}</strong>
      </p>
      {total > 1 && <SortLinks locale={locale} filter={filter} />}
      <ActiveFilters
        locale={locale}
        filters={filter.query ? [words, ...chips] : chips}
        clearHref={`/${locale}/practices`}
      />
    </div>
  )
}

const keptBySearch = (filter: PracticeFilter) =>
  [...new URLSearchParams(practiceQuery({ ...filter, query: '', page: 1 }))].map(
    ([name, value]) => ({ name, value }),
  )
