import type { CollectionConfig, Field, Tab } from 'payload'

import type { Locale } from '@/domain/locales'
import { neededPaths, REVIEWED_COLLECTIONS, type ReviewedCollection } from '@/domain/review/needs'
import { fieldWords, type FieldWords } from '@/i18n/fieldWords'

type Words = Record<Locale, string>

const NEED_MARKS: Record<'S' | 'P', Words> = {
  S: { en: 'needed to send', sv: 'behövs för att skicka', it: 'necessario per inviare' },
  P: {
    en: 'needed to be published',
    sv: 'behövs för publicering',
    it: 'necessario per la pubblicazione',
  },
}

/** Columns of the lists, where the mark would stand in every heading: their label adds it in forms. */
const LISTED = ['title', 'owner', 'startDate', 'primaryTheme', 'originalLanguage', 'chapter']
const LABEL = { path: '/src/admin/NeededLabel#NeededLabel' }

/** Puts labels and help in three languages on a collection and on every field of it, by path. */
export function withWords(collection: CollectionConfig): CollectionConfig {
  const words = fieldWords(collection.slug)
  const needs = needsOf(collection.slug)
  const walk = (fields: Field[], prefix: string): Field[] =>
    fields.map((field) => wordedField(field, { prefix, words, needs, walk }))
  return {
    ...collection,
    labels: collection.labels ?? words.labels,
    fields: walk(collection.fields, ''),
  }
}

type Context = {
  prefix: string
  words: FieldWords
  needs: Map<string, 'S' | 'P'>
  walk: (fields: Field[], prefix: string) => Field[]
}

function wordedField(field: Field, context: Context): Field {
  const { prefix, walk } = context
  if (field.type === 'tabs') {
    const tabs = field.tabs.map(
      (tab) =>
        ({
          ...tab,
          label: tabLabel(tab, context),
          fields: walk(tab.fields, prefix),
        }) as Tab,
    )
    return { ...field, tabs }
  }
  if (!('name' in field) || !field.name) {
    return 'fields' in field ? { ...field, fields: walk(field.fields, prefix) } : field
  }
  const path = `${prefix}${field.name}`
  const inner = 'fields' in field ? { fields: walk(field.fields, `${path}.`) } : {}
  return { ...field, ...inner, ...wordsAt(path, field, context) } as Field
}

/** Tabs are named in code by the key of their words. */
const tabLabel = ({ label }: Tab, { words }: Context) =>
  typeof label === 'string' ? (words.tabs?.[label] ?? label) : label

function wordsAt(path: string, field: Field, { words, needs }: Context) {
  const found = words.fields[path]
  if (!found) return {}
  const need = needs.get(path)
  const mark = need && NEED_MARKS[need]
  const isListed = LISTED.includes(path)
  const label = mark && !isListed ? joined(found.label, ' · ', mark) : found.label
  const admin = (field as { admin?: { components?: object } }).admin
  const help = found.help ? { description: found.help } : {}
  const components =
    mark && isListed
      ? { components: { ...admin?.components, Label: { ...LABEL, clientProps: { mark } } } }
      : {}
  return { label, admin: { ...admin, ...help, ...components } }
}

const joined = (a: Words, between: string, b: Words): Words => ({
  en: a.en + between + b.en,
  sv: a.sv + between + b.sv,
  it: a.it + between + b.it,
})

function needsOf(slug: string): Map<string, 'S' | 'P'> {
  if (!(REVIEWED_COLLECTIONS as readonly string[]).includes(slug)) return new Map()
  const collection = slug as ReviewedCollection
  return new Map([
    ...neededPaths(collection, 'P').map((path) => [path, 'P'] as const),
    ...neededPaths(collection, 'S').map((path) => [path, 'S'] as const),
  ])
}
