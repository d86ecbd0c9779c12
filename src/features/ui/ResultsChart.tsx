import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

import { areaClass } from './area.ts'
import { classNames } from './classNames.ts'
import { figureText, type ResultFigure } from './resultFigure.ts'

type ResultsChartProps = { locale: Locale; results: ResultFigure[]; area?: string | null }

/** Each figure's way from before (hollow) to after (filled), each on its own scale from zero. */
export function ResultsChart({ locale, results, area }: ResultsChartProps) {
  const drawn = results.filter((result): result is Drawn => result.after !== null)
  if (drawn.length === 0) return null
  return (
    <div className={classNames('chart', area && areaClass(area))}>
      {drawn.map((result, index) => (
        <figure className="chart-row" key={index}>
          <figcaption>{result.indicator}</figcaption>
          <Plot locale={locale} result={result} />
        </figure>
      ))}
    </div>
  )
}

type Drawn = ResultFigure & { after: number }

function Plot({ locale, result }: { locale: Locale; result: Drawn }) {
  const { indicator, unit, baseline, after } = result
  const place = scale(baseline === null ? [after] : [baseline, after])
  const before = baseline === null ? null : figureText(locale, baseline, unit)
  const afterText = figureText(locale, after, unit)
  const label =
    before === null
      ? message(locale, 'site.results.chartAfterOnly', { indicator, after: afterText })
      : message(locale, 'site.results.chart', { indicator, before, after: afterText })
  return (
    <svg className="chart-plot" role="img" aria-label={label}>
      <line className="chart-axis" x1="0" x2="100%" y1="42" y2="42" />
      <line className="chart-axis" x1={place(0)} x2={place(0)} y1="34" y2="50" />
      {baseline !== null && before !== null && (
        <>
          <line className="chart-change" x1={place(baseline)} x2={place(after)} y1="42" y2="42" />
          <circle className="chart-before" cx={place(baseline)} cy="42" r="7" />
          <Label
            at={place(baseline)}
            y="22"
            text={`${message(locale, 'site.results.before')} ${before}`}
          />
        </>
      )}
      {baseline === null && (
        <Label at="2%" y="22" text={message(locale, 'site.results.noBefore')} />
      )}
      <circle className="chart-after" cx={place(after)} cy="42" r="7" />
      <Label
        after
        at={place(after)}
        y="72"
        text={`${message(locale, 'site.results.after')} ${afterText}`}
      />
    </svg>
  )
}

type LabelProps = { at: string; y: string; text: string; after?: boolean }

/** Labels near an edge lean inwards, so that none is cut on a narrow screen. */
function Label({ at, y, text, after }: LabelProps) {
  const share = Number.parseFloat(at)
  const anchor = share < 30 ? 'start' : share > 70 ? 'end' : 'middle'
  const nudge = anchor === 'start' ? -7 : anchor === 'end' ? 7 : 0
  return (
    <text
      className={classNames('chart-label', after && 'chart-label-after')}
      x={at}
      dx={nudge}
      y={y}
      textAnchor={anchor}
    >
      {text}
    </text>
  )
}

/** Places on the line, in per cent; zero is always on it. */
function scale(values: number[]): (value: number) => string {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  const span = high - low || 1
  return (value) => `${(2 + ((value - low) / span) * 95).toFixed(2)}%`
}
