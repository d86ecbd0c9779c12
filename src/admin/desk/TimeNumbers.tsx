import type { ReactNode } from 'react'

import type { PlainFigure } from '@/domain/review/deskNumbers'

import type { Words } from '../welcome/EntryTable'

import { FigureLink } from './FigureLink'
import type { NumbersPage } from './findNumbers'

type TimeNumbersProps = { numbers: NumbersPage; words: Words }

/** How long a first answer and a publication take, and how many answers came in time. */
export function TimeNumbers({ numbers: { answer, decision }, words }: TimeNumbersProps) {
  const { locale, t } = words
  const days = (median: number | null) =>
    median === null
      ? t('desk.numbers.none')
      : t('desk.numbers.days', { days: median.toLocaleString(locale) })
  const share =
    answer.share === null
      ? t('desk.numbers.none')
      : answer.share.toLocaleString(locale, { style: 'percent' })
  const linked = (figure: PlainFigure, count: number) => ({
    label: t(`desk.numbers.${figure}`),
    value: <FigureLink count={count} filter={{ figure }} label={t(`desk.numbers.${figure}`)} />,
  })
  const rows: { label: string; value: ReactNode }[] = [
    linked('answered', answer.count),
    { label: t('desk.numbers.answerMedian'), value: days(answer.median) },
    { label: t('desk.numbers.share'), value: share },
    linked('answered-in-time', answer.inTime),
    linked('answered-late', answer.late),
    linked('overdue', answer.overdue),
    linked('decided', decision.count),
    { label: t('desk.numbers.decisionMedian'), value: days(decision.median) },
  ]
  return (
    <table className="ponte-figures">
      <caption>{t('desk.numbers.time')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('desk.numbers.figure')}</th>
          <th scope="col">{t('desk.numbers.value')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
