import { EVERY_STATE, type QueueFilter } from '@/domain/review/queueFilter'
import { REVIEW_STATES } from '@/domain/review/transitions'
import { optionWord } from '@/i18n/optionWords'

import type { Words } from '../welcome/EntryTable'

import { FigureLink } from './FigureLink'
import type { NumbersPage } from './findNumbers'

type StateNumbersProps = { numbers: NumbersPage; words: Words }
type Line = { name: string; theme: string; counts: NumbersPage['states']; total: number }

/** How many entries stand in each state, in all and for each theme. */
export function StateNumbers({ numbers, words }: StateNumbersProps) {
  const { locale, t } = words
  const all: Line = {
    name: t('desk.numbers.total'),
    theme: '',
    counts: numbers.states,
    total: numbers.total,
  }
  const themes = numbers.themes.map(({ theme, counts, total }) => ({
    name: theme.name,
    theme: theme.slug,
    counts,
    total,
  }))
  return (
    <>
      <div
        className="ponte-figures__scroll"
        role="region"
        tabIndex={0}
        aria-label={t('desk.numbers.themes')}
      >
        <table className="ponte-figures">
          <caption>{t('desk.numbers.themes')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('desk.numbers.theme')}</th>
              {REVIEW_STATES.map((state) => (
                <th key={state} scope="col">
                  {optionWord(locale, 'reviewState', state)}
                </th>
              ))}
              <th scope="col">{t('desk.numbers.entries')}</th>
            </tr>
          </thead>
          <tbody>
            {[all, ...themes].map((line) => (
              <LineOfStates key={line.theme} line={line} words={words} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="ponte-desk__rule">{t('desk.numbers.themesRule')}</p>
    </>
  )
}

function LineOfStates({ line, words: { locale } }: { line: Line; words: Words }) {
  const cell = (filter: Partial<QueueFilter>, count: number, word: string) => (
    <FigureLink
      count={count}
      filter={{ ...filter, theme: line.theme }}
      label={[line.name, word].filter(Boolean).join(', ')}
    />
  )
  return (
    <tr>
      <th scope="row">{line.name}</th>
      {REVIEW_STATES.map((state) => (
        <td key={state}>
          {cell({ state }, line.counts[state], optionWord(locale, 'reviewState', state))}
        </td>
      ))}
      <td>{cell({ state: EVERY_STATE }, line.total, '')}</td>
    </tr>
  )
}
