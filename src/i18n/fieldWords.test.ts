import { readdirSync, readFileSync } from 'node:fs'

import { collections } from '@collections/index'
import type { CollectionConfig, Field, Tab } from 'payload'
import { describe, expect, it } from 'vitest'

import { LOCALES } from '../domain/locales.ts'

import { fieldWords, type FieldWords } from './fieldWords.ts'

const folder = new URL('./fieldWords/', import.meta.url)
const written = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => Object.entries(wordsOf(name)))
  .map(([slug, words]) => ({ slug, words }))
/** What nobody ever sees in a form has no words. */
const shown = collections.filter(({ admin }) => admin?.hidden !== true)

describe('the form of each collection', () => {
  it.each(shown)('$slug names every field in three languages', ({ slug, fields }) => {
    const { fields: words } = fieldWords(slug)
    expect(pathsIn(fields).filter((path) => !isWhole(words[path]?.label))).toEqual([])
  })

  it.each(shown)('$slug shows those names', ({ fields }) => {
    const wrong = namedIn(fields).filter(({ field }) => !isWhole('label' in field && field.label))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it.each(shown)('$slug names itself and its tabs', ({ labels, fields }) => {
    const names = [labels?.singular, labels?.plural, ...tabsIn(fields).map(({ label }) => label)]
    expect(names.filter((name) => !isWhole(name))).toEqual([])
  })
})

describe('the words of each form', () => {
  it.each(written)('$slug belong to a collection that is shown, once', ({ slug }) => {
    expect(shown.map((collection) => collection.slug)).toContain(slug)
    expect(written.filter((other) => other.slug === slug)).toHaveLength(1)
  })

  it.each(written)('$slug have no field that is gone', ({ slug, words }) => {
    const known = pathsIn(fieldsOf(slug))
    expect(Object.keys(words.fields).filter((path) => !known.includes(path))).toEqual([])
  })

  it.each(written)('$slug have no tab that is gone', ({ slug, words }) => {
    const labels = tabsIn(fieldsOf(slug)).map(({ label }) => label)
    expect(Object.values(words.tabs ?? {})).toEqual(labels)
  })

  it.each(written)('$slug help in three languages where they help', ({ words }) => {
    const helped = Object.entries(words.fields).filter(([, { help }]) => help !== undefined)
    expect(helped.filter(([, { help }]) => !isWhole(help)).map(([path]) => path)).toEqual([])
  })
})

function wordsOf(name: string): Record<string, FieldWords> {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, FieldWords>
}

function fieldsOf(slug: string): CollectionConfig['fields'] {
  return collections.find((collection) => collection.slug === slug)?.fields ?? []
}

type Named = { path: string; field: Field }

/** Every field that has a name, at whatever depth, with its path. */
function namedIn(fields: Field[], prefix = ''): Named[] {
  return fields.flatMap((field): Named[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => namedIn(tab.fields, prefix))
    const inner = 'fields' in field ? field.fields : []
    if (field.type === 'ui') return [] // stores nothing and words itself
    if (!('name' in field) || !field.name) return namedIn(inner, prefix)
    const path = `${prefix}${field.name}`
    return [{ path, field }, ...namedIn(inner, `${path}.`)]
  })
}

const pathsIn = (fields: Field[]): string[] => namedIn(fields).map(({ path }) => path)

const tabsIn = (fields: Field[]): Tab[] =>
  fields.flatMap((field) => (field.type === 'tabs' ? field.tabs : []))

/** Whether a name is there in the three languages and nothing else. */
function isWhole(words: unknown): boolean {
  if (words === null || typeof words !== 'object') return false
  const texts = words as Record<string, unknown>
  const isSaid = (text: unknown) => typeof text === 'string' && text.trim() !== ''
  return (
    Object.keys(texts).toSorted().join() === LOCALES.toSorted().join() &&
    LOCALES.every((locale) => isSaid(texts[locale]))
  )
}
