import type { Locale } from '../locales.ts'

import type { Need } from './transitions.ts'

export const REVIEWED_COLLECTIONS = [
  'best-practices',
  'project-results',
  'handbook-methods',
] as const
export type ReviewedCollection = (typeof REVIEWED_COLLECTIONS)[number]

/** What the rule may look at: an entry with every language beside each other (`locale: 'all'`). */
export type EntryInAllLanguages = Record<string, unknown> & { originalLanguage?: Locale | null }

type Column = {
  name: string
  localised?: true
  /** Another column that will do instead. */
  or?: string
}

type Rule = {
  path: string
  need: Need
  /** Asked for in the original language. */
  localised?: true
  /** Fewest rows of an array. */
  atLeast?: number
  /** Columns that each row must have. */
  columns?: readonly Column[]
  /** A figure that may be declared not known, and where that is said. */
  orNotKnown?: { path: string; value?: string }
  when?: (entry: EntryInAllLanguages) => boolean
}

const TITLED = [
  { name: 'title', localised: true },
  { name: 'text', localised: true },
] as const
const TEXT = [{ name: 'text', localised: true }] as const
const FILE_OR_ADDRESS: Column = { name: 'file', or: 'url' }

/** Themes in which somebody may lose: the whole of Inclusive, and artificial intelligence. */
const asksForEthics = (entry: EntryInAllLanguages): boolean =>
  entry.areaSlug === 'inclusive' || entry.themeSlug === 'artificial-intelligence'

const evidenceNeedsSource = (entry: EntryInAllLanguages): boolean =>
  typeof entry.evidenceLevel === 'number' && entry.evidenceLevel >= 3

const resource = (name: string): Rule => ({
  path: `resources.${name}`,
  need: 'P',
  orNotKnown: { path: 'resources.notKnown', value: name },
})

const PRACTICE: readonly Rule[] = [
  { path: 'title', need: 'S', localised: true },
  { path: 'summary', need: 'S', localised: true },
  { path: 'originalLanguage', need: 'S' },
  { path: 'owner', need: 'S' },
  { path: 'primaryTheme', need: 'S' },
  { path: 'startDate', need: 'S' },
  { path: 'problem', need: 'S', localised: true },
  { path: 'solution', need: 'S', localised: true },
  { path: 'contact.name', need: 'S' },
  { path: 'contact.email', need: 'S' },
  { path: 'images', need: 'S', atLeast: 0, columns: [{ name: 'alt', localised: true }] },
  { path: 'consents.rightToPublish', need: 'S' },
  { path: 'consents.licence', need: 'S' },
  { path: 'consents.noPersonalData', need: 'S' },
  { path: 'objectives', need: 'P', localised: true },
  { path: 'steps', need: 'P', atLeast: 3, columns: TITLED },
  { path: 'beneficiaries', need: 'P', atLeast: 1 },
  { path: 'reach.number', need: 'P', orNotKnown: { path: 'reach.notKnown' } },
  { path: 'participation.level', need: 'P' },
  { path: 'context.populationBand', need: 'P' },
  { path: 'context.governanceLevel', need: 'P' },
  { path: 'context.legalCompetenceSE', need: 'P', localised: true },
  { path: 'context.legalCompetenceIT', need: 'P', localised: true },
  { path: 'context.deliveryBody', need: 'P' },
  { path: 'context.prerequisites', need: 'P', localised: true },
  resource('costTotal'),
  { path: 'resources.costBand', need: 'P' },
  resource('staffFte'),
  resource('runningCost'),
  { path: 'resources.funding', need: 'P', atLeast: 1 },
  resource('timeToFirstResult'),
  {
    path: 'results',
    need: 'P',
    atLeast: 1,
    columns: [{ name: 'indicator', localised: true }],
  },
  { path: 'evidenceLevel', need: 'P' },
  {
    path: 'evaluationDocs',
    need: 'P',
    atLeast: 1,
    columns: [FILE_OR_ADDRESS],
    when: evidenceNeedsSource,
  },
  { path: 'images', need: 'P', atLeast: 0, columns: [{ name: 'consentOfPeopleShown' }] },
  { path: 'didNotWork', need: 'P', localised: true },
  { path: 'dos', need: 'P', atLeast: 1, columns: TEXT },
  { path: 'donts', need: 'P', atLeast: 1, columns: TEXT },
  { path: 'equityEthics', need: 'P', localised: true, when: asksForEthics },
  { path: 'transferability.mustKeep', need: 'P', atLeast: 1, columns: TEXT },
  { path: 'transferability.canAdapt', need: 'P', atLeast: 1, columns: TEXT },
  { path: 'transferability.ownerOffers', need: 'P', atLeast: 1 },
]

const RESULT: readonly Rule[] = [
  { path: 'title', need: 'S', localised: true },
  { path: 'description', need: 'S', localised: true },
  { path: 'originalLanguage', need: 'S' },
  { path: 'owner', need: 'S' },
  { path: 'project', need: 'S' },
  { path: 'resultType', need: 'S' },
  { path: 'themes', need: 'P', atLeast: 1 },
  { path: 'files', need: 'P', atLeast: 1, columns: [FILE_OR_ADDRESS] },
  { path: 'status', need: 'P' },
]

const METHOD: readonly Rule[] = [
  { path: 'title', need: 'S', localised: true },
  { path: 'inOneSentence', need: 'S', localised: true },
  { path: 'originalLanguage', need: 'S' },
  { path: 'owner', need: 'S' },
  { path: 'chapter', need: 'S' },
  {
    path: 'steps',
    need: 'S',
    atLeast: 3,
    columns: [
      { name: 'title', localised: true },
      { name: 'facilitator', localised: true },
      { name: 'participants', localised: true },
    ],
  },
  { path: 'risksAndSafeguards', need: 'P', localised: true },
]

const RULES: Readonly<Record<ReviewedCollection, readonly Rule[]>> = {
  'best-practices': PRACTICE,
  'project-results': RESULT,
  'handbook-methods': METHOD,
}

export type MissingField = {
  path: string
  code: 'missing' | 'too-few-rows'
  /** Rows asked for, with `too-few-rows`. */
  atLeast?: number
}

/**
 * What an entry still lacks for submission (S) or publication (S and P), in its original language.
 * The rules are those of the field table: S, P, "at least", "not known is an answer".
 */
export function missingFields(
  collection: ReviewedCollection,
  entry: EntryInAllLanguages,
  need: Need,
): MissingField[] {
  return RULES[collection]
    .filter((rule) => need === 'P' || rule.need === 'S')
    .filter((rule) => rule.when?.(entry) ?? true)
    .flatMap((rule) => missingOf(rule, entry))
}

/**
 * What a translation lacks before readers may see it: in its language, the texts that submission asks
 * for in the original. Anything else is shown in the original where it is missing.
 */
export function missingTexts(
  collection: ReviewedCollection,
  entry: EntryInAllLanguages,
  language: Locale,
): MissingField[] {
  const translated = { ...entry, originalLanguage: language }
  return RULES[collection]
    .filter(({ need, localised, columns }) => need === 'S' && (localised ?? columns))
    .flatMap((rule) => missingOf(rule, translated))
    .filter(({ code }) => code === 'missing')
}

/** What the reviewer fills in, and an author never. */
const OF_REVIEWER: readonly string[] = ['evidenceLevel']

export type Progress = { done: number; needed: number; missing: MissingField[] }

/** How much of what a need asks of the author is there; publication is counted beyond submission. */
export function progressOf(
  collection: ReviewedCollection,
  entry: EntryInAllLanguages,
  need: Need,
): Progress {
  const rules = RULES[collection]
    .filter((rule) => rule.need === need && !OF_REVIEWER.includes(rule.path))
    .filter((rule) => rule.when?.(entry) ?? true)
    // Rows that nobody has to add count once there are any.
    .filter((rule) => rule.atLeast !== 0 || hasRows(valueAt(entry, rule.path)))
  const missing = rules.map((rule) => missingOf(rule, entry))
  return {
    done: missing.filter((fields) => fields.length === 0).length,
    needed: rules.length,
    missing: missing.flat(),
  }
}

const hasRows = (value: unknown): boolean => Array.isArray(value) && value.length > 0

/** Where a need asks for words in the original language, in a field or in columns of rows. */
export const localisedNeeds = (
  collection: ReviewedCollection,
): { path: string; columns?: string[] }[] =>
  RULES[collection].flatMap(({ path, localised, columns = [] }) => {
    const names = columns.filter((column) => column.localised).map(({ name }) => name)
    if (localised) return [{ path }]
    return names.length > 0 ? [{ path, columns: names }] : []
  })

/** The paths that a need asks for, for marks in forms and guides. */
export const neededPaths = (collection: ReviewedCollection, need: Need): string[] =>
  RULES[collection]
    .filter((rule) => rule.need === need && rule.atLeast !== 0)
    .map((rule) => rule.path)

function missingOf(rule: Rule, entry: EntryInAllLanguages): MissingField[] {
  const value = valueAt(entry, rule.path)
  if (rule.atLeast !== undefined) return missingRows(rule, value, entry.originalLanguage)
  const filled = rule.localised ? valueIn(value, entry.originalLanguage) : value
  if (isFilled(filled) || isSaidNotKnown(rule, entry)) return []
  return [{ path: rule.path, code: 'missing' }]
}

function missingRows(
  { path, atLeast = 1, columns = [] }: Rule,
  value: unknown,
  language: Locale | null | undefined,
): MissingField[] {
  const rows = Array.isArray(value) ? (value as Record<string, unknown>[]) : []
  if (rows.length < atLeast) return [{ path, code: 'too-few-rows', atLeast }]
  return rows.flatMap((row, index) =>
    columns
      .filter(({ name, localised, or }) => {
        const value = localised ? valueIn(row[name], language) : row[name]
        return !isFilled(value) && !(or && isFilled(row[or]))
      })
      .map(({ name }): MissingField => ({ path: `${path}.${index}.${name}`, code: 'missing' })),
  )
}

function isSaidNotKnown({ orNotKnown }: Rule, entry: EntryInAllLanguages): boolean {
  if (!orNotKnown) return false
  const said = valueAt(entry, orNotKnown.path)
  return orNotKnown.value ? Array.isArray(said) && said.includes(orNotKnown.value) : said === true
}

function valueAt(entry: Record<string, unknown>, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        value !== null && typeof value === 'object'
          ? (value as Record<string, unknown>)[key]
          : undefined,
      entry,
    )
}

function valueIn(value: unknown, language: Locale | null | undefined): unknown {
  if (!language || value === null || typeof value !== 'object') return undefined
  return (value as Partial<Record<Locale, unknown>>)[language]
}

function isFilled(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return false
  if (typeof value === 'string') return value.trim() !== ''
  if (typeof value === 'object' && 'root' in value) return plainText(value.root).trim() !== ''
  return true
}

/** The words of a rich text, without its marks. */
export function plainText(node: unknown): string {
  if (node === null || typeof node !== 'object') return ''
  if ('text' in node && typeof node.text === 'string') return node.text
  const children = 'children' in node && Array.isArray(node.children) ? node.children : []
  return children.map(plainText).join(' ')
}
