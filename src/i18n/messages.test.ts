import { readdirSync, readFileSync } from 'node:fs'

import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'

import { LOCALES, type Locale } from '../domain/locales.ts'
import { OPTIONS } from '../domain/options.ts'

type Wordings = Record<string, Record<Locale, string>>
type Element = ReturnType<IntlMessageFormat['getAst']>[number]

const folder = new URL('./messages/', import.meta.url)
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, wordings: wordingsOf(name) }))
const options = wordingsOf('options.json')

describe('the wordings', () => {
  it.each(files)('of $name have three languages, none of them empty', ({ wordings }) => {
    const wrong = Object.keys(wordings).filter((key) => !isWhole(wordings[key]))
    expect(wrong).toEqual([])
  })

  it.each(files)('of $name can be read as messages in each language', ({ wordings }) => {
    const wrong = everyWording(wordings).filter(({ text, locale }) => !compiles(text, locale))
    expect(wrong).toEqual([])
  })

  it.each(files)('of $name take the same arguments in each language', ({ wordings }) => {
    const wrong = Object.keys(wordings).filter((key) => argumentSets(wordings[key]).size > 1)
    expect(wrong).toEqual([])
  })

  it('never use one key in two files', () => {
    const keys = files.flatMap(({ wordings }) => Object.keys(wordings))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })
})

describe('the options', () => {
  it.each(Object.entries(OPTIONS))('of %s each have a word', (list, values) => {
    const missing = values.filter((value) => !(`options.${list}.${value}` in options))
    expect(missing).toEqual([])
  })

  it('have no words left over from a list or value that is gone', () => {
    const known = Object.entries(OPTIONS).flatMap(([list, values]) =>
      values.map((value) => `options.${list}.${value}`),
    )
    expect(Object.keys(options).filter((key) => !known.includes(key))).toEqual([])
  })

  it.each(Object.keys(OPTIONS))('of %s can be told apart in every language', (list) => {
    const words = Object.entries(options).filter(([key]) => key.startsWith(`options.${list}.`))
    for (const locale of LOCALES) {
      const distinct = new Set(words.map(([, word]) => word[locale]))
      expect(distinct.size, locale).toBe(words.length)
    }
  })
})

function wordingsOf(name: string): Wordings {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Wordings
}

function everyWording(wordings: Wordings) {
  return Object.entries(wordings).flatMap(([key, words]) =>
    LOCALES.map((locale) => ({ key, locale, text: words[locale] })),
  )
}

function isWhole(words: Record<Locale, string> | undefined): boolean {
  const languages = Object.keys(words ?? {}).sort()
  const expected = [...LOCALES].sort()
  return (
    languages.join() === expected.join() && LOCALES.every((locale) => words?.[locale].trim() !== '')
  )
}

function compiles(text: string, locale: Locale): boolean {
  try {
    return new IntlMessageFormat(text, locale).getAst().length > 0
  } catch {
    return false
  }
}

/** The arguments a key takes, one text for each different set; one means that the languages agree. */
function argumentSets(words: Record<Locale, string> | undefined): Set<string> {
  const sets = LOCALES.map((locale) => {
    const ast = new IntlMessageFormat(words?.[locale] ?? '', locale).getAst()
    return [...new Set(argumentsIn(ast))].sort().join()
  })
  return new Set(sets)
}

const LITERAL = 0

function argumentsIn(elements: Element[]): string[] {
  return elements.flatMap((element) => {
    const kind: number = element.type
    if (kind === LITERAL || !('value' in element)) return []
    const inner = 'options' in element ? Object.values(element.options) : []
    return [element.value, ...inner.flatMap(({ value }) => argumentsIn(value))]
  })
}
