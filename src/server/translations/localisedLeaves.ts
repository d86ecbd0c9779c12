import type { FlattenedField, Payload } from 'payload'

import type { ReviewedCollection } from '../../domain/review/needs.ts'
import { EACH_ROW, type Leaf } from '../../domain/translations/leaves.ts'

const known = new WeakMap<FlattenedField[], Leaf[]>()

/** Every text of a collection that stands in several languages, in the order of the form. */
export function localisedLeaves(payload: Payload, collection: ReviewedCollection): Leaf[] {
  return leavesOfFields(payload.collections[collection].config.flattenedFields)
}

/** The same for whoever holds the fields. */
export function leavesOfFields(fields: FlattenedField[]): Leaf[] {
  const leaves = known.get(fields) ?? fields.flatMap((field) => leavesOf(field, []))
  known.set(fields, leaves)
  return leaves
}

function leavesOf(field: FlattenedField, above: readonly string[]): Leaf[] {
  const path = [...above, field.name]
  if ('localized' in field && field.localized) return [leafOf(field, path)]
  if (!('flattenedFields' in field)) return []
  const inner = field.type === 'array' ? [...path, EACH_ROW] : path
  return field.flattenedFields.flatMap((one) => leavesOf(one, inner))
}

function leafOf(field: FlattenedField, path: readonly string[]): Leaf {
  const isJudgement = Boolean('access' in field && field.access?.update)
  const maxLength = 'maxLength' in field ? field.maxLength : undefined
  return {
    path,
    kind: KINDS[field.type] ?? 'line',
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(isJudgement ? { isJudgement } : {}),
  }
}

const KINDS: Partial<Record<FlattenedField['type'], Leaf['kind']>> = {
  richText: 'richText',
  textarea: 'paragraphs',
}
