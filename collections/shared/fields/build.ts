import type {
  ArrayField,
  CheckboxField,
  DateField,
  Field,
  GroupField,
  NumberField,
  RelationshipField,
  RichTextField,
  SelectField,
  TextareaField,
  TextField,
  UploadField,
} from 'payload'

import type { OptionList } from '@/domain/options'
import { selectOptions } from '@/i18n/optionWords'

const LONGEST_COUNTED = 3000
const SHORTEST_COUNTED = 100
const COUNT = '/src/admin/CharacterCount#CharacterCount'

/** Shows "n of max" under a field that somebody writes sentences in. */
function withCount<T extends TextField | TextareaField>(field: T): T {
  if (!isWritten(field)) return field
  const components = { afterInput: [COUNT], ...field.admin?.components }
  return { ...field, admin: { ...field.admin, components } }
}

function isWritten({ admin = {}, localized, maxLength = Infinity }: TextField | TextareaField) {
  if (admin.readOnly || admin.hidden || admin.components?.Field) return false
  return maxLength <= LONGEST_COUNTED && (localized === true || maxLength >= SHORTEST_COUNTED)
}

type Extra<T> = Partial<Omit<T, 'name' | 'type'>>

/** Short text, localised unless said otherwise; the limit is shown while typing. */
export const text = (name: string, maxLength: number, extra: Extra<TextField> = {}): Field =>
  withCount({ name, type: 'text', localized: true, maxLength, ...extra } as TextField)

/** Text that is the same in every language: a name, an address, a code. */
export const plain = (name: string, maxLength = 200, extra: Extra<TextField> = {}): Field =>
  withCount({ name, type: 'text', maxLength, ...extra } as TextField)

export const longText = (
  name: string,
  maxLength: number,
  extra: Extra<TextareaField> = {},
): Field => withCount({ name, type: 'textarea', localized: true, maxLength, ...extra })

export const richText = (name: string, extra: Extra<RichTextField> = {}): Field => ({
  name,
  type: 'richText',
  localized: true,
  ...extra,
})

export const select = (name: string, list: OptionList, extra: Extra<SelectField> = {}): Field =>
  ({
    name,
    type: 'select',
    options: selectOptions(list),
    ...extra,
  }) as SelectField

export const selectMany = (name: string, list: OptionList, extra: Extra<SelectField> = {}): Field =>
  select(name, list, { hasMany: true, ...extra })

/** A figure of zero or more, unless said otherwise. */
export const number = (name: string, extra: Extra<NumberField> = {}): Field =>
  ({ name, type: 'number', min: 0, ...extra }) as NumberField

export const day = (name: string, extra: Extra<DateField> = {}): Field => ({
  name,
  type: 'date',
  admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
  ...extra,
})

export const checkbox = (name: string, extra: Extra<CheckboxField> = {}): Field => ({
  name,
  type: 'checkbox',
  ...extra,
})

export const group = (name: string, fields: Field[], extra: Extra<GroupField> = {}): Field => ({
  name,
  type: 'group',
  fields,
  ...extra,
})

const ROW_WORDS = {
  singular: { en: 'row', sv: 'rad', it: 'riga' },
  plural: { en: 'rows', sv: 'rader', it: 'righe' },
}

/** Rows whose leaves are localised, never the rows themselves, so that languages stay in step. */
export const rows = (name: string, fields: Field[], extra: Extra<ArrayField> = {}): Field => ({
  name,
  type: 'array',
  fields,
  labels: ROW_WORDS,
  ...extra,
})

/** Rows of one localised text each. */
export const textRows = (name: string, maxLength: number, extra: Extra<ArrayField> = {}): Field =>
  rows(name, [text('text', maxLength)], extra)

export const relation = (
  name: string,
  relationTo: RelationshipField['relationTo'],
  extra: Extra<RelationshipField> = {},
): Field => ({ name, type: 'relationship', relationTo, ...extra }) as RelationshipField

export const relations = (
  name: string,
  relationTo: RelationshipField['relationTo'],
  extra: Extra<RelationshipField> = {},
): Field => relation(name, relationTo, { hasMany: true, ...extra })

export const file = (
  name: string,
  relationTo: 'media' | 'documents',
  extra: Extra<UploadField> = {},
): Field => ({ name, type: 'upload', relationTo, ...extra }) as UploadField
