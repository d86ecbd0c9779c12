import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

import { figureText, type ResultFigure } from './resultFigure.ts'

type ResultsTableProps = { locale: Locale; results: ResultFigure[]; caption?: string }

/** Every figure before and after, with its year and how it was measured. */
export function ResultsTable({ locale, results, caption }: ResultsTableProps) {
  return (
    <table className="results">
      <caption>{caption ?? message(locale, 'site.results.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{message(locale, 'site.results.indicator')}</th>
          <th scope="col" className="number">
            {message(locale, 'site.results.before')}
          </th>
          <th scope="col" className="number">
            {message(locale, 'site.results.after')}
          </th>
          <th scope="col" className="number">
            {message(locale, 'site.results.year')}
          </th>
        </tr>
      </thead>
      <tbody>
        {results.map((result, index) => (
          <ResultRow key={index} locale={locale} {...result} />
        ))}
      </tbody>
    </table>
  )
}

function ResultRow({ locale, ...result }: ResultFigure & { locale: Locale }) {
  const { indicator, unit, baseline, after, year, howMeasured } = result
  return (
    <tr>
      <th scope="row">
        {indicator}
        {unit && <span className="muted">, {unit}</span>}
        {howMeasured && <span className="results-how">{howMeasured}</span>}
      </th>
      <td className="number">{known(locale, baseline)}</td>
      <td className="number after">{known(locale, after)}</td>
      <td className="number">{year ?? ''}</td>
    </tr>
  )
}

function known(locale: Locale, value: number | null) {
  if (value !== null) return figureText(locale, value)
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{message(locale, 'site.strip.notStated')}</span>
    </>
  )
}
