import type { ReviewSheet } from '@payload-types'

import type { Locale } from '@/domain/locales'
import {
  callsForThird,
  CORE,
  GATE,
  labelOf,
  meanOf,
  outcomeOf,
  QUALIFIERS,
  type ScoredCriterion,
} from '@/domain/review/rubric'
import type { Translate } from '@/i18n/message'
import { optionWord } from '@/i18n/optionWords'

import type { ReviewPage } from './findReviewPage'

type ScoresProps = { locale: Locale; page: ReviewPage; t: Translate }

/** What has been scored: for the author after the decision, for a reviewer after the own sheet. */
export function ScoresSection({ locale, page, t }: ScoresProps) {
  const { hasOthers, isReviewing, own, sheets } = page
  if (!isReviewing && sheets.length === 0) return null
  const isHidden = hasOthers && !own?.sentAt && sheets.length === 0
  return (
    <section className="ponte-review__part" aria-labelledby="review-scores">
      <h2 id="review-scores">{t('sheet.scores.title')}</h2>
      {sheets.length === 0 && <p>{t(isHidden ? 'sheet.scores.hidden' : 'sheet.scores.none')}</p>}
      {sheets.length > 0 && <Scores locale={locale} page={page} t={t} />}
    </section>
  )
}

function Scores({ locale, page, t }: ScoresProps) {
  const { isReviewing, sheets } = page
  const outcome = outcomeOf(sheets)
  const third = callsForThird(sheets)
  const word =
    outcome === 'not-passed'
      ? t('sheet.scores.notPassed')
      : optionWord(locale, 'reviewLabel', outcome)
  const label = optionWord(locale, 'reviewLabel', labelOf(sheets))
  const criteria = third.map((name) => t(`sheet.${name}`))
  return (
    <>
      <p>
        {t('sheet.scores.outcome', { outcome: word })}
        {isReviewing && ` ${t('sheet.scores.label', { label })}`}
      </p>
      {isReviewing && third.length > 0 && (
        <p className="ponte-note ponte-note--asked">
          {t('sheet.scores.third', {
            criteria: new Intl.ListFormat(locale, { type: 'conjunction' }).format(criteria),
          })}
        </p>
      )}
      <div className="ponte-scroll" role="group" tabIndex={0} aria-labelledby="review-scores">
        <ScoreTable locale={locale} sheets={sheets} third={third} t={t} />
      </div>
      <Remarks sheets={sheets} t={t} />
    </>
  )
}

type TableProps = {
  locale: Locale
  sheets: ReviewSheet[]
  third: ScoredCriterion[]
  t: Translate
}

function ScoreTable({ locale, sheets, third, t }: TableProps) {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const gateOf = ({ gate }: ReviewSheet) => {
    const refused = GATE.filter((name) => gate?.[name] === 'no')
    if (refused.length === 0) return optionWord(locale, 'gateAnswer', 'yes')
    return `${optionWord(locale, 'gateAnswer', 'no')}: ${refused.join(', ').toUpperCase()}`
  }
  return (
    <table className="ponte-scores">
      <thead>
        <tr>
          <th scope="col">{t('sheet.scores.criterion')}</th>
          {sheets.map(({ country, id }, at) => (
            <th key={id} scope="col">
              {t('sheet.scores.reviewer', { number: at + 1 })}
              {country && <span>{optionWord(locale, 'country', country)}</span>}
            </th>
          ))}
          <th scope="col">{t('sheet.scores.mean')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('sheet.scores.gate')}</th>
          {sheets.map((sheet) => (
            <td key={sheet.id}>{gateOf(sheet)}</td>
          ))}
          <td />
        </tr>
        {[...CORE, ...QUALIFIERS].map((name) => (
          <tr key={name} className={third.includes(name) ? 'ponte-scores__far' : undefined}>
            <th scope="row">{`${name.toUpperCase()} ${t(`sheet.${name}`)}`}</th>
            {sheets.map((sheet) => (
              <td key={sheet.id}>{scoreOf(sheet, name) ?? t('sheet.scores.notScored')}</td>
            ))}
            <td>{meanText(meanOf(sheets, name))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )

  function meanText(mean: number | null): string {
    return mean === null ? '' : number.format(mean)
  }
}

const scoreOf = ({ core, qualifiers }: ReviewSheet, name: ScoredCriterion) =>
  ({ ...core, ...qualifiers })[name]

function Remarks({ sheets, t }: { sheets: ReviewSheet[]; t: Translate }) {
  const said = sheets.flatMap(({ id, remark, noteForReaders }, at) => {
    const reviewer = t('sheet.scores.reviewer', { number: at + 1 })
    return [
      { id: `${id}-remark`, term: `${reviewer}: ${t('sheet.scores.remark')}`, text: remark },
      { id: `${id}-note`, term: `${reviewer}: ${t('sheet.scores.note')}`, text: noteForReaders },
    ].filter(({ text }) => text)
  })
  if (said.length === 0) return null
  return (
    <dl className="ponte-remarks">
      {said.map(({ id, term, text }) => (
        <div key={id}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
