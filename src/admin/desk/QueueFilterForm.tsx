import { LANGUAGE_NAMES, LOCALES } from '@/domain/locales'
import { REVIEWED_COLLECTIONS } from '@/domain/review/needs'
import {
  EVERY_STATE,
  NOBODY,
  QUEUE_SORTS,
  queueQuery,
  type QueueFilter,
} from '@/domain/review/queueFilter'
import { REVIEW_STATES } from '@/domain/review/transitions'
import { optionWord } from '@/i18n/optionWords'

import type { Words } from '../welcome/EntryTable'

import type { Desk } from './findDesk'

type Choice = { value: string; word: string }
type QueueFilterFormProps = { filter: QueueFilter; queue: Desk; words: Words }

/**
 * The filters of the queue: a plain form whose answers stand in the address. It is folded on small
 * screens until something is filtered.
 */
export function QueueFilterForm({ filter, queue, words }: QueueFilterFormProps) {
  const { t } = words
  const any = { value: '', word: t('desk.filter.any') }
  const choices = choicesOf(queue, words)
  const isFiltered = queueQuery({ ...filter, page: 1 }) !== ''
  return (
    <details className="ponte-filter" open={isFiltered}>
      <summary>
        <h2>{t('desk.filter.title')}</h2>
      </summary>
      <form action="/admin/desk" method="get" role="search">
        <Select
          name="state"
          label={t('desk.filter.state')}
          value={filter.state || (filter.figure ? EVERY_STATE : '')}
          choices={choices.state}
        />
        <Select
          name="kind"
          label={t('desk.filter.kind')}
          value={filter.kind}
          choices={[any, ...choices.kind]}
        />
        <Select
          name="language"
          label={t('desk.filter.language')}
          value={filter.language}
          choices={[any, ...choices.language]}
        />
        <Select
          name="theme"
          label={t('desk.filter.theme')}
          value={filter.theme}
          choices={[any, ...choices.theme]}
        />
        <Select
          name="reviewer"
          label={t('desk.filter.reviewer')}
          value={filter.reviewer}
          choices={[any, ...choices.reviewer]}
        />
        <Select
          name="sort"
          label={t('desk.filter.sort')}
          value={filter.sort}
          choices={choices.sort}
        />
        <label className="ponte-filter__check">
          <input type="checkbox" name="past" value="1" defaultChecked={filter.isPast} />
          {t('desk.filter.past')}
        </label>
        {filter.figure && <input type="hidden" name="figure" value={filter.figure} />}
        <button type="submit">{t('desk.filter.show')}</button>
      </form>
    </details>
  )
}

function choicesOf({ people, themes }: Desk, { locale, t }: Words) {
  return {
    state: [
      { value: '', word: t('desk.filter.underWay') },
      ...REVIEW_STATES.map((state) => ({
        value: state,
        word: optionWord(locale, 'reviewState', state),
      })),
      { value: EVERY_STATE, word: t('desk.filter.everyState') },
    ],
    kind: REVIEWED_COLLECTIONS.map((kind) => ({ value: kind, word: t(`desk.kind.${kind}`) })),
    language: LOCALES.map((language) => ({ value: language, word: LANGUAGE_NAMES[language] })),
    theme: themes.map(({ slug, name }) => ({ value: slug, word: name })),
    reviewer: [
      { value: NOBODY, word: t('desk.filter.nobody') },
      ...[...people.values()].map(({ id, name }) => ({ value: id, word: name })),
    ],
    sort: QUEUE_SORTS.map((sort) => ({ value: sort, word: t(`desk.sort.${sort}`) })),
  }
}

type SelectProps = { name: string; label: string; value: string; choices: Choice[] }

function Select({ name, label, value, choices }: SelectProps) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={value}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.word}
          </option>
        ))}
      </select>
    </label>
  )
}
