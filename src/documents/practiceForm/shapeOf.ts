import type { ArrayField, Field, NumberField, RelationshipField, SelectField } from 'payload'

import { LOCALES, type Locale, type Localised } from '../../domain/locales.ts'
import {
  FORM_KIND,
  type Choice,
  type FormField,
  type Shape,
} from '../../domain/practiceForm/formModel.ts'
import { neededPaths } from '../../domain/review/needs.ts'

export type FormTheme = {
  id: string
  slug: string
  name: Localised
  area: Localised
  dimensions: readonly { slug: string; name: Localised }[]
}

type Place = {
  path: string
  locale: Locale
  themes: readonly FormTheme[]
  columnsOf: (fields: readonly Field[]) => FormField[]
}

const FEW_ROWS = 2
const MORE_ROWS = 3

const PLAIN: Partial<Record<Field['type'], Shape>> = {
  checkbox: { kind: 'yesNo' },
  date: { kind: 'day' },
  email: { kind: 'email' },
  richText: { kind: 'richText' },
}

/** How a field can be written on paper; null where it cannot, as with files and most links. */
export function shapeOf(field: Field, place: Place): Shape | null {
  if (field.type === 'text') {
    return field.hasMany ? topicsShape(place) : textShape(false, field.maxLength)
  }
  if (field.type === 'textarea') return textShape(true, field.maxLength)
  if (field.type === 'select') return selectShape(field, place.locale)
  if (field.type === 'relationship') return themesShape(field, place)
  if (field.type === 'number') return numberShape(field)
  if (field.type === 'array') return rowsShape(field, place)
  return PLAIN[field.type] ?? null
}

const textShape = (isLong: boolean, maxLength?: number): Shape => ({
  kind: 'text',
  isLong,
  ...(maxLength === undefined ? {} : { maxLength }),
})

const limits = ({ min, max }: { min?: number; max?: number }) => ({
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
})

const numberShape = (field: NumberField): Shape => ({
  kind: 'number',
  isMany: field.hasMany === true,
  ...limits(field),
})

function selectShape({ hasMany, options }: SelectField, locale: Locale): Shape {
  const choices = options.map((option): Choice => {
    if (typeof option === 'string') return { value: option, label: option, words: [option] }
    const words = option.label as Localised
    return choiceOf(option.value, { words, locale })
  })
  return { kind: 'choice', isMany: hasMany === true, choices }
}

function themesShape(field: RelationshipField, { locale, themes }: Place): Shape | null {
  const { hasMany, maxRows, relationTo } = field
  if (relationTo !== 'themes') return null
  const choices = themes.map(({ area, id, name, slug }) => ({
    ...choiceOf(id, { words: name, locale }),
    words: [...wordsIn(name), slug],
    group: area[locale] ?? '',
  }))
  const most = maxRows === undefined ? {} : { most: maxRows }
  return { kind: 'choice', isMany: hasMany === true, choices, ...most }
}

/** The topics of all themes, since a document cannot follow the choice of one. */
function topicsShape({ locale, path, themes }: Place): Shape | null {
  if (path !== 'dimensions') return null
  const choices = themes.flatMap((theme) =>
    theme.dimensions.map(({ name, slug }) => ({
      ...choiceOf(slug, { words: name, locale }),
      group: theme.name[locale] ?? '',
    })),
  )
  return choices.length > 0 ? { kind: 'choice', isMany: true, choices } : null
}

const choiceOf = (value: string, named: { words: Localised; locale: Locale }): Choice => ({
  value,
  label: named.words[named.locale] ?? named.words.en ?? value,
  words: wordsIn(named.words),
})

const wordsIn = (words: Localised): string[] => LOCALES.flatMap((locale) => words[locale] ?? [])

/** Rows about a file begin with it, and wait for the site. */
function rowsShape(field: ArrayField, { columnsOf, path }: Place): Shape | null {
  if (field.fields[0]?.type === 'upload') return null
  const columns = columnsOf(field.fields)
  const isNeeded = neededPaths(FORM_KIND, 'P').includes(path)
  const most = field.maxRows === undefined ? {} : { most: field.maxRows }
  return { kind: 'rows', columns, blank: isNeeded ? MORE_ROWS : FEW_ROWS, ...most }
}
