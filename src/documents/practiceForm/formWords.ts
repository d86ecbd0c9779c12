import type { Locale } from '../../domain/locales.ts'
import type { Choice, FormField, FormModel, Shape } from '../../domain/practiceForm/formModel.ts'
import { fieldsOf } from '../../domain/practiceForm/formModel.ts'
import type { Translate } from '../../i18n/message.ts'
import { translator } from '../../i18n/message.ts'

type ChoiceLine = { group?: string; text: string }

/** What the form says about its fields beside their labels and help. */
export type FormWords = {
  locale: Locale
  t: Translate
  /** How much or in which way one may write. */
  limitOf: (shape: Shape) => string
  /** The options, those of a group on one line; a list that stands above is referred to. */
  choicesOf: (field: FormField) => ChoiceLine[]
}

export function formWords(model: FormModel): FormWords {
  const t = translator(model.language)
  return {
    locale: model.language,
    t,
    limitOf: (shape) => limitOf(shape, t),
    choicesOf: (field) => choicesOf(field, { t, fields: fieldsOf(model) }),
  }
}

function limitOf(shape: Shape, t: Translate): string {
  switch (shape.kind) {
    case 'text':
      return shape.maxLength ? t('form.limit', { count: shape.maxLength }) : ''
    case 'richText':
      return t('form.richText')
    case 'day':
      return t('form.day')
    case 'yesNo':
      return t('form.yes')
    case 'rows':
      return pointsLimit(shape, t)
    case 'email':
    case 'number':
    case 'choice':
      return ''
  }
}

function pointsLimit({ columns, most }: Extract<Shape, { kind: 'rows' }>, t: Translate): string {
  const [only, ...more] = columns
  if (!only || more.length > 0) return ''
  const each = only.shape.kind === 'text' ? only.shape.maxLength : undefined
  return [
    most ? t('form.points', { count: most }) : '',
    each ? t('form.limitEach', { count: each }) : '',
  ].join(' ')
}

type Listing = { t: Translate; fields: readonly FormField[] }

function choicesOf({ path, shape }: FormField, { fields, t }: Listing): ChoiceLine[] {
  if (shape.kind !== 'choice') return []
  const { choices, isMany, most } = shape
  const lead = !isMany
    ? t('form.one')
    : most
      ? t('form.severalAtMost', { count: most })
      : t('form.several')
  const above = fields.find((other) => other.path === path || hasSame(other, choices))
  if (above && above.path !== path) {
    return [{ text: `${lead} ${t('form.sameList', { label: above.label })}` }]
  }
  const groups = [...Map.groupBy(choices, ({ group }) => group ?? '')]
  if (groups.length === 1) return [{ group: lead.replace(/:$/, ''), text: listed(choices) }]
  return [{ text: lead }, ...groups.map(([group, of]) => ({ group, text: listed(of) }))]
}

const hasSame = ({ shape }: FormField, choices: readonly Choice[]): boolean =>
  shape.kind === 'choice' && listed(shape.choices) === listed(choices)

const listed = (choices: readonly Choice[]): string => choices.map(({ label }) => label).join(' · ')
