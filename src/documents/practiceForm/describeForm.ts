import type { Field } from 'payload'

import type { Locale, Localised } from '../../domain/locales.ts'
import {
  FORM_KIND,
  type FormField,
  type FormModel,
  type FormSection,
} from '../../domain/practiceForm/formModel.ts'
import { neededPaths } from '../../domain/review/needs.ts'
import { fieldWords } from '../../i18n/fieldWords.ts'
import { message } from '../../i18n/message.ts'

import { shapeOf, type FormTheme } from './shapeOf.ts'

export type FormSources = {
  /** Of the collection, as the admin panel's form is made of them. */
  fields: readonly Field[]
  locale: Locale
  owner: string | null
  themes: readonly FormTheme[]
}

type Named = Extract<Field, { name: string }>
type Group = FormSection['groups'][number]

const isNamed = (field: Field): field is Named => 'name' in field && Boolean(field.name)

/**
 * What the offline form asks: the admin panel's own fields, words, limits and options, those that are
 * needed to send before all others. What cannot be written as text is left for the site.
 */
export function describeForm(sources: FormSources): FormModel {
  const tabs = sources.fields.find((field) => field.type === 'tabs')?.tabs ?? []
  const sections = tabs.map((tab): FormSection => {
    const title = (tab.label as Localised | undefined)?.[sources.locale] ?? ''
    return { title, groups: groupsOf(tab.fields, sources) }
  })
  const needed = sections.flatMap(({ groups }) => kept(groups, ({ need }) => need === 'S'))
  const more = sections.map(({ groups, title }) => ({
    title,
    groups: kept(groups, ({ need }) => need !== 'S'),
  }))
  const first = { title: message(sources.locale, 'form.neededFirst'), groups: needed }
  return {
    language: sources.locale,
    owner: sources.owner,
    sections: [first, ...more].filter(({ groups }) => groups.length > 0),
    leftForSite: tabs.flatMap((tab) => leftOf(tab.fields, sources)),
  }
}

const kept = (groups: readonly Group[], isWanted: (field: FormField) => boolean): Group[] =>
  groups
    .map((group) => ({ ...group, fields: group.fields.filter(isWanted) }))
    .filter(({ fields }) => fields.length > 0)

/** Fields of a tab; a group stands under a heading of its own. */
function groupsOf(fields: readonly Field[], sources: FormSources): Group[] {
  const groups: { title?: string; fields: FormField[] }[] = []
  for (const field of fields.filter(isNamed).filter(isWritable)) {
    if (field.type === 'group') {
      const inner = field.fields.filter(isNamed).flatMap((one) => {
        return fieldIn(one, { prefix: `${field.name}.`, sources })
      })
      groups.push({ title: labelOf(field.name, sources.locale), fields: inner })
      continue
    }
    const last = groups.at(-1)
    const [written] = fieldIn(field, { prefix: '', sources })
    if (!written) continue
    if (last && !last.title) last.fields.push(written)
    else groups.push({ fields: [written] })
  }
  return groups
}

type Place = { prefix: string; sources: FormSources }

function fieldIn(field: Named, { prefix, sources }: Place): FormField[] {
  const path = `${prefix}${field.name}`
  const columnsOf = (inner: readonly Field[]) =>
    inner.filter(isNamed).flatMap((one) => fieldIn(one, { prefix: `${path}.`, sources }))
  const shape = isWritable(field) ? shapeOf(field, { ...sources, path, columnsOf }) : null
  if (!shape) return []
  const need = needOf(path)
  const words = fieldWords(FORM_KIND).fields[path]
  const help = [words?.help?.[sources.locale], onlyFor(field, sources)].filter(Boolean).join(' ')
  return [
    {
      path,
      label: labelOf(path, sources.locale),
      ...(help ? { help } : {}),
      ...(need ? { need } : {}),
      shape,
    },
  ]
}

/** The label of a field in a language, by its path. */
export const labelOf = (path: string, locale: Locale): string =>
  fieldWords(FORM_KIND).fields[path]?.label[locale] ?? path

const NEEDS = (['S', 'P'] as const).map(
  (need) => [need, new Set(neededPaths(FORM_KIND, need))] as const,
)
const needOf = (path: string) => NEEDS.find(([, paths]) => paths.has(path))?.[0]

/** What the system or the reviewer fills in is not asked for. */
function isWritable({ admin }: Named): boolean {
  const { hidden, readOnly } = (admin ?? {}) as { hidden?: boolean; readOnly?: boolean }
  return !hidden && !readOnly
}

/** Questions of a theme say so, since a document cannot hide them. */
function onlyFor({ admin }: Named, { locale, themes }: FormSources): string | null {
  const slugs = (admin?.custom as { themes?: string[] } | undefined)?.themes
  if (!slugs) return null
  const names = themes.filter(({ slug }) => slugs.includes(slug)).map(({ name }) => name[locale])
  return names.length > 0
    ? message(locale, 'form.onlyFor', { themes: names.join(', '), count: names.length })
    : null
}

function leftOf(fields: readonly Field[], sources: FormSources): string[] {
  return fields
    .filter(isNamed)
    .filter(isWritable)
    .flatMap((field) => {
      if (field.type === 'group') return []
      const asked = fieldIn(field, { prefix: '', sources })
      return asked.length > 0 ? [] : [labelOf(field.name, sources.locale)]
    })
}
