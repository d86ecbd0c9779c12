import type { CollectionBeforeChangeHook } from 'payload'

import { isLocale, LOCALES, type Locale } from '@/domain/locales'
import type { Translated, Translation, Translations } from '@/domain/translations/inLanguage'
import { EACH_ROW, type Leaf, placesOf } from '@/domain/translations/leaves'
import { passagesOf } from '@/domain/translations/passages'
import { transitionOf } from '@/server/review/transitionContext'
import { leavesOfFields } from '@/server/translations/localisedLeaves'

type Entry = Record<string, unknown> & Translated & { updatedAt?: string }

/**
 * Keeps translations honest: what was translated is outdated as soon as the original says something
 * else, and what somebody marks as translated or reviewed knows which original it was made from.
 */
export const followOriginal: CollectionBeforeChangeHook = (args) => {
  const { collection, context, operation, req } = args
  const data = args.data as Entry
  // Transitions judge a text and do not write it; the Secretariat's statement is no part of it.
  if (transitionOf(context)) return data
  if (operation === 'create') return req.user ? { ...data, translations: begun(data) } : data
  const before = args.originalDoc as Entry
  const original = before.originalLanguage ?? data.originalLanguage
  if (!isLocale(original)) return data
  const leaves = leavesOfFields(collection.flattenedFields).filter((leaf) => !leaf.isJudgement)
  const isRestored = context.isRestoringVersion === true
  const hasMoved =
    !isRestored && isAskedIn(req.locale, original) && isChanged({ data, before, leaves, original })
  const translations = Object.fromEntries(
    LOCALES.filter((locale) => locale !== original).map((locale) => {
      const [was, is] = [before.translations?.[locale] ?? {}, data.translations?.[locale] ?? {}]
      return [
        locale,
        followed({ was, is: { ...was, ...is }, isRestored, hasMoved, version: before.updatedAt }),
      ]
    }),
  )
  return {
    ...data,
    translations: { ...before.translations, ...data.translations, ...translations },
  }
}

const isAskedIn = (locale: unknown, original: Locale): boolean =>
  locale === original || locale === 'all'

/** Whoever begins an entry declares nothing ready. */
const begun = ({ translations }: Entry): Translations =>
  Object.fromEntries(
    LOCALES.map((locale) => [locale, { state: translations?.[locale]?.state, ready: false }]),
  )

type Move = {
  was: Translation
  is: Translation
  /** An old version brings back its text together with the state that this text was in. */
  isRestored: boolean
  hasMoved: boolean
  version: string | undefined
}

function followed({ was, is, isRestored, hasMoved, version }: Move): Translation {
  // Readiness belongs to the entry, so that an old version does not bring it back.
  const kept = { ...is, ready: was.ready ?? false }
  if (isRestored) return kept
  const source = was.sourceVersion
  if (!isMade(is)) return { ...kept, sourceVersion: source }
  if (hasMoved && was.state && was.state !== 'none') {
    return { ...kept, state: 'outdated', sourceVersion: source ?? version }
  }
  return { ...kept, sourceVersion: is.state === was.state ? source : version }
}

const isMade = ({ state }: Translation): boolean => state === 'reviewed' || state === 'machine'

type Comparison = { data: Entry; before: Entry; leaves: Leaf[]; original: Locale }

/** Whether a write changes the words of the original; what it leaves out it leaves as it is. */
function isChanged({ data, before, leaves, original }: Comparison): boolean {
  return leaves.some((leaf) => {
    if (!isSent(data, leaf)) return false
    return wordsAt(data, leaf, original) !== wordsAt(before, leaf, original)
  })
}

function isSent(data: Entry, { path }: Leaf): boolean {
  const outermost = path.slice(0, path.includes(EACH_ROW) ? path.indexOf(EACH_ROW) : undefined)
  let value: unknown = data
  for (const step of outermost)
    value = (value as Record<string, unknown> | null | undefined)?.[step]
  return value !== undefined
}

function wordsAt(entry: Entry, leaf: Leaf, original: Locale): string {
  const words = placesOf(entry, leaf).map(({ holder, key }) => wordsOf(holder[key], original))
  return words.filter(Boolean).join('\n')
}

function wordsOf(value: unknown, original: Locale): string {
  if (typeof value === 'string') return value.trim()
  if (value === null || typeof value !== 'object') return ''
  if ('root' in value) return passagesOf(value).join('\n')
  return wordsOf((value as Record<string, unknown>)[original], original)
}
