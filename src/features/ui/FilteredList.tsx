import type { ReactNode } from 'react'

import type { Locale } from '@/domain/locales.ts'
import {
  type Chosen,
  countsOf,
  type FacetRules,
  listAddress,
  matching,
  pageOf,
  type Query,
  chosenFrom,
  without,
} from '@/lib/facets.ts'

import { ActiveFilters } from './ActiveFilters.tsx'
import { EmptyState } from './EmptyState.tsx'
import { Facet } from './Facet.tsx'
import { Facets } from './Facets.tsx'
import { Pagination } from './Pagination.tsx'

type FilteredListProps<T, K extends string> = {
  locale: Locale
  /** The list's own address, without a query. */
  path: string
  query: Query
  records: readonly T[]
  rules: FacetRules<T, K>
  legendOf: (facet: K) => string
  wordOf: (facet: K, value: string) => string
  countText: (count: number) => string
  empty: { title: string; text: string; link: ReactNode }
  pageSize: number
  /** The records of one page. */
  children: (records: T[]) => ReactNode
}

/** A list with its filter as plain links and a GET form: counts, chosen values, pages, no script. */
export function FilteredList<T, K extends string>(props: FilteredListProps<T, K>) {
  const { locale, path, query, records, rules, countText, empty, pageSize, children } = props
  const chosen = chosenFrom(query, records, rules)
  const found = matching({ records, rules, chosen })
  const { records: shown, page, pages } = pageOf(found, query.page, pageSize)
  return (
    <div className="listing">
      <ListFacets {...props} chosen={chosen} />
      <div>
        <div className="result-line">
          <b>{countText(found.length)}</b>
          <ActiveFilters locale={locale} filters={filtersOf(props, chosen)} clearHref={path} />
        </div>
        {found.length === 0 ? (
          <EmptyState title={empty.title} text={empty.text}>
            {empty.link}
          </EmptyState>
        ) : (
          children(shown)
        )}
        <Pagination
          locale={locale}
          page={page}
          pages={pages}
          hrefOf={(number) => listAddress(path, chosen, number)}
        />
      </div>
    </div>
  )
}

type WithChosen<T, K extends string> = FilteredListProps<T, K> & { chosen: Chosen<K> }

function ListFacets<T, K extends string>(props: WithChosen<T, K>) {
  const { locale, path, rules, legendOf, wordOf, chosen } = props
  const facets = Object.keys(rules) as K[]
  return (
    <Facets
      locale={locale}
      action={path}
      chosen={facets.reduce((sum, facet) => sum + chosen[facet].length, 0)}
      clearHref={path}
    >
      {facets.map((facet) => {
        const options = [...countsOf(props, facet)].map(([value, count]) => ({
          value,
          label: wordOf(facet, value),
          count,
          chosen: chosen[facet].includes(value),
        }))
        const sorted = options.toSorted((a, b) => a.label.localeCompare(b.label, locale))
        return (
          <Facet
            key={facet}
            locale={locale}
            legend={legendOf(facet)}
            name={facet}
            options={sorted}
          />
        )
      })}
    </Facets>
  )
}

function filtersOf<T, K extends string>(
  { path, rules, wordOf }: FilteredListProps<T, K>,
  chosen: Chosen<K>,
) {
  return (Object.keys(rules) as K[]).flatMap((facet) =>
    chosen[facet].map((value) => ({
      label: wordOf(facet, value),
      removeHref: listAddress(path, without(chosen, facet, value)),
    })),
  )
}
