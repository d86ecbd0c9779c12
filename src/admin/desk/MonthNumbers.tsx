import type { MonthFigures } from '@/domain/review/deskNumbers'
import { monthText } from '@/lib/formats'

import type { Words } from '../welcome/EntryTable'

import { FigureLink } from './FigureLink'

type MonthNumbersProps = { months: MonthFigures[]; words: Words }

/** What was sent, answered and published in each of the last twelve months. */
export function MonthNumbers({ months, words: { locale, t } }: MonthNumbersProps) {
  return (
    <table className="ponte-figures">
      <caption>{t('desk.numbers.months')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('desk.numbers.month')}</th>
          <th scope="col">{t('desk.numbers.submitted')}</th>
          <th scope="col">{t('desk.numbers.monthAnswered')}</th>
          <th scope="col">{t('desk.numbers.published')}</th>
        </tr>
      </thead>
      <tbody>
        {months.map((figures) => {
          const month = monthText(locale, figures.month) ?? ''
          return (
            <tr key={figures.month}>
              <th scope="row">{month}</th>
              {(['submitted', 'answered', 'published'] as const).map((kind) => (
                <td key={kind}>
                  <FigureLink
                    count={figures[kind]}
                    filter={{ figure: `${kind}-${figures.month}` }}
                    label={t(`desk.figure.${kind}`, { month })}
                  />
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
