import type { SnapshotMethod } from '../domain/handbook/editionSnapshot.ts'

import type { Fact, Text } from './documentModel.ts'
import { textOf } from './wording.ts'
import type { Wording } from './wording.ts'

const MINUTES_AN_HOUR = 60
/** Up to here minutes are easier to read than hours. */
const SHORT_MINUTES = 90

/** The overview of a method; what is not stated is left out. */
export function methodFacts(words: Wording, method: SnapshotMethod): Fact[] {
  const { t, option } = words
  const own = (text: string | null): Text | null =>
    text ? { text, lang: words.locale, tag: null } : null
  const listed = (list: string, values: string[]) =>
    own(capitalised(values.map((value) => option(list, value).toLocaleLowerCase(words.locale))))
  const rows: [string, Text | null][] = [
    [t('documents.aims'), listed('aims', method.aims)],
    [t('documents.barriers'), listed('barriers', method.barriers)],
    [t('documents.audience'), textOf(words, method.audience)],
    [t('documents.settings'), listed('settings', method.settings)],
    [t('documents.groupSize'), own(groupSize(words, method))],
    [t('documents.time'), own(durationIn(words, method.minutes))],
    [t('documents.preparation'), own(durationIn(words, method.preparationMinutes))],
    [
      t('documents.complexity'),
      own(method.complexity ? option('complexity', method.complexity) : null),
    ],
    [t('documents.cost'), own(method.costBand ? option('costBandMethod', method.costBand) : null)],
    [t('documents.staff'), textOf(words, method.staffAndCompetence)],
  ]
  return rows.flatMap(([label, text]) => (text ? [{ label, text }] : []))
}

/** A time span in words: minutes for short ones, hours and minutes for long ones. */
export function durationIn({ t }: Wording, total: number | null): string | null {
  if (total === null || total <= 0) return null
  if (total <= SHORT_MINUTES) return t('documents.minutes', { count: total })
  const hours = Math.floor(total / MINUTES_AN_HOUR)
  const minutes = total % MINUTES_AN_HOUR
  return minutes === 0
    ? t('documents.hours', { hours })
    : t('documents.hoursAndMinutes', { hours, minutes })
}

function groupSize({ t }: Wording, { groupSizeMin, groupSizeMax }: SnapshotMethod): string | null {
  if (groupSizeMin && groupSizeMax && groupSizeMin !== groupSizeMax)
    return t('documents.groupRange', { min: groupSizeMin, max: groupSizeMax })
  if (groupSizeMin && groupSizeMax) return t('documents.groupExactly', { min: groupSizeMin })
  if (groupSizeMin) return t('documents.groupFrom', { min: groupSizeMin })
  return groupSizeMax ? t('documents.groupTo', { max: groupSizeMax }) : null
}

function capitalised(words: string[]): string {
  const text = words.join(', ')
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
