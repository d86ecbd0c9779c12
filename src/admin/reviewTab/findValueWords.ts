import type { CollectionSlug, FlattenedField, PayloadRequest, SelectField } from 'payload'

import type { Locale } from '@/domain/locales'
import type { Change } from '@/domain/review/difference'
import type { ReviewedCollection } from '@/domain/review/needs'
import { message } from '@/i18n/message'
import { dateText } from '@/lib/formats'

import { fieldOfPath } from './fieldOfPath'

/** A stored value in words; null for nothing. */
export type ValueWord = (path: string, value: unknown) => string | null

type Asked = { collection: ReviewedCollection; changes: readonly Change[]; locale: Locale }

/** How the values of some changes read: options by their words, records by their names. */
export async function findValueWords(
  req: PayloadRequest,
  { collection, changes, locale }: Asked,
): Promise<ValueWord> {
  const { flattenedFields } = req.payload.collections[collection].config
  const names = await findNames(req, { fields: flattenedFields, changes, locale })
  return (path, value) => {
    const field = fieldOfPath(flattenedFields, path)
    const words = listOf(value).map((one) => {
      if (field && relationOf(field)) {
        return names.get(String(one)) ?? message(locale, 'sheet.diff.hidden')
      }
      return plainWord(field, one, locale)
    })
    return words.length > 0 ? words.join(', ') : null
  }
}

function listOf(value: unknown): unknown[] {
  const isNothing = value === undefined || value === null || value === '' || value === false
  return isNothing ? [] : Array.isArray(value) ? value : [value]
}

function plainWord(field: FlattenedField | null, value: unknown, locale: Locale): string {
  if (value === true) return message(locale, 'sheet.diff.yes')
  if (field?.type === 'date') return dateText(locale, String(value)) ?? String(value)
  if (field?.type === 'number') return new Intl.NumberFormat(locale).format(Number(value))
  return field?.type === 'select' ? optionLabel(field, value, locale) : String(value)
}

function optionLabel({ options }: SelectField, value: unknown, locale: Locale): string {
  const option = options.find((one) => typeof one === 'object' && one.value === value)
  const label = typeof option === 'object' ? (option.label as Record<string, string>) : {}
  return label[locale] ?? String(value)
}

function relationOf(field: FlattenedField): CollectionSlug | null {
  const isRelation = field.type === 'relationship' || field.type === 'upload'
  return isRelation && typeof field.relationTo === 'string' ? field.relationTo : null
}

type Named = { fields: FlattenedField[]; changes: readonly Change[]; locale: Locale }

async function findNames(req: PayloadRequest, { fields, changes, locale }: Named) {
  const wanted = new Map<CollectionSlug, Set<string>>()
  for (const change of changes) {
    const field = fieldOfPath(fields, change.path)
    const slug = field && relationOf(field)
    if (!slug || change.kind !== 'value') continue
    const ids = [...listOf(change.before), ...listOf(change.after)].map(String)
    wanted.set(slug, new Set([...(wanted.get(slug) ?? []), ...ids]))
  }
  const names = new Map<string, string>()
  for (const [slug, ids] of wanted) {
    const title = req.payload.collections[slug].config.admin.useAsTitle ?? 'id'
    const { docs } = await req.payload.find({
      collection: slug,
      depth: 0,
      disableErrors: true,
      fallbackLocale: ['en', 'sv', 'it'],
      limit: 0,
      locale,
      overrideAccess: false,
      pagination: false,
      req,
      user: req.user,
      where: { id: { in: [...ids] } },
    })
    const titled: Record<string, unknown>[] = docs.map((doc) => ({ ...doc }))
    for (const doc of titled) names.set(String(doc.id), String(doc[title] ?? doc.id))
  }
  return names
}
