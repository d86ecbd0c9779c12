import type { Locale } from '@/domain/locales.ts'
import {
  chosenValues,
  type FacetName,
  type PracticeFilter,
} from '@/domain/practices/practiceFilter.ts'
import { selectPractices } from '@/domain/practices/selectPractices.ts'
import { ButtonLink } from '@/features/ui/ButtonLink.tsx'
import { EmptyState } from '@/features/ui/EmptyState.tsx'
import { message } from '@/i18n/message.ts'

import { chosenWord } from './facetWords.ts'
import type { PracticeListView } from './findPracticeList.ts'
import { listHref } from './listHref.ts'

type NoPracticesProps = { locale: Locale; list: PracticeListView }

/** Nothing fits: what to give up, and how many practices that would show. */
export function NoPractices({ locale, list }: NoPracticesProps) {
  const ways = waysOut(locale, list)
  const hasWay = ways.length > 0
  return (
    <EmptyState
      title={message(locale, 'practices.empty.title')}
      text={message(locale, hasWay ? 'practices.empty.relax' : 'practices.empty.all')}
    >
      {ways.map(({ label, href, count }) => (
        <ButtonLink key={href} href={href} variant="quiet">
          {message(locale, 'practices.empty.without', { filter: label, count })}
        </ButtonLink>
      ))}
      <ButtonLink href={`/${locale}/practices`} variant={hasWay ? 'plain' : 'primary'}>
        {message(locale, 'practices.empty.showAll')}
      </ButtonLink>
    </EmptyState>
  )
}

/** Each question whose answers, left out alone, would show something; the best first. */
function waysOut(locale: Locale, { filter, overview }: PracticeListView) {
  const facets = [...new Set(chosenValues(filter).map(({ facet }) => facet))]
  const tries: { label: string; filter: PracticeFilter }[] = facets.map((facet) => ({
    label: labelOf(facet),
    filter: { ...filter, chosen: { ...filter.chosen, [facet]: [] }, page: 1 },
  }))
  if (filter.query) {
    tries.push({
      label: message(locale, 'practices.quoted', { words: filter.query }),
      filter: { ...filter, query: '', page: 1 },
    })
  }
  return tries
    .map((attempt) => ({
      label: attempt.label,
      href: listHref(locale, attempt.filter),
      count: selectPractices(overview.rows, attempt.filter, locale).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 4)

  function labelOf(facet: FacetName): string {
    const words = filter.chosen[facet].map((value) =>
      chosenWord(locale, { facet, value }, overview),
    )
    return new Intl.ListFormat(locale, { type: 'disjunction' }).format(words)
  }
}
