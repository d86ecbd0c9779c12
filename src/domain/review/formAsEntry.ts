import type { Locale } from '../locales.ts'

import { localisedNeeds, type EntryInAllLanguages, type ReviewedCollection } from './needs.ts'

type Values = Record<string, unknown>

type Form = {
  values: Values
  /** The language that the form shows. */
  locale: Locale
  original: Locale
  /** The stored entry in all languages; not needed where the form shows the original. */
  stored?: Values | null
}

/** A form, which holds one language, as the rules of the review read an entry. */
export function formAsEntry(collection: ReviewedCollection, form: Form): EntryInAllLanguages {
  const entry = { ...form.values, originalLanguage: form.original }
  return localisedNeeds(collection).reduce<EntryInAllLanguages>(
    (read, { path, columns }) =>
      columns ? withRows(read, { path, columns, form }) : withText(read, { path, form }),
    entry,
  )
}

const isOriginal = ({ locale, original }: Form): boolean => locale === original

function withText(entry: Values, { path, form }: { path: string; form: Form }): Values {
  const [name = '', ...rest] = path.split('.')
  if (rest.length > 0) {
    const inner = form.stored?.[name] as Values | undefined
    const beside = { ...form, stored: inner ?? null }
    const group = (entry[name] ?? {}) as Values
    return { ...entry, [name]: withText(group, { path: rest.join('.'), form: beside }) }
  }
  const stored = form.stored?.[name]
  return { ...entry, [name]: isOriginal(form) ? { [form.original]: entry[name] } : stored }
}

type Rows = { path: string; columns: readonly string[]; form: Form }

function withRows(entry: Values, { path, columns, form }: Rows): Values {
  const [name = '', ...rest] = path.split('.')
  if (rest.length > 0) {
    const inner = form.stored?.[name] as Values | undefined
    const beside = { ...form, stored: inner ?? null }
    const group = (entry[name] ?? {}) as Values
    return { ...entry, [name]: withRows(group, { path: rest.join('.'), columns, form: beside }) }
  }
  const rows = Array.isArray(entry[name]) ? (entry[name] as Values[]) : []
  const before = Array.isArray(form.stored?.[name]) ? (form.stored[name] as Values[]) : []
  return {
    ...entry,
    [name]: rows.map((row) => {
      const stored = before.find(({ id }) => id === row.id) ?? {}
      const texts = columns.map((column) => [
        column,
        isOriginal(form) ? { [form.original]: row[column] } : stored[column],
      ])
      return { ...row, ...(Object.fromEntries(texts) as Values) }
    }),
  }
}
