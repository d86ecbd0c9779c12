import type { FlattenedField, Payload } from 'payload'

import { isLocale } from '../../domain/locales.ts'
import { REVIEWED_COLLECTIONS } from '../../domain/review/needs.ts'

/**
 * What a path of a filter or an order leads to: no text that has a language of its own readiness,
 * such a text of the entries asked for, or one that can only be reached round the rules (another
 * collection's, or a language named outright).
 */
export type Asked = 'harmless' | 'own' | 'roundabout'

type Step = { collection: string; fields: FlattenedField[]; hasCrossed: boolean }

const isReviewed = (collection: string): boolean =>
  (REVIEWED_COLLECTIONS as readonly string[]).includes(collection)

/** Follows a path through groups, rows and relationships, as Payload does. */
export function askedBy(payload: Payload, collection: string, path: string): Asked {
  const fields = fieldsOf(payload, collection)
  const segments = path.replaceAll('__', '.').split('.').filter(Boolean)
  const isVersion = segments[0] === 'version' && !fields.some(({ name }) => name === 'version')
  const step = { collection, fields, hasCrossed: false }
  const asked = follow(payload, { step, segments: isVersion ? segments.slice(1) : segments })
  // Versions are shown to those who work on the entry, and to them alone.
  return isVersion && asked === 'own' ? 'harmless' : asked
}

type Way = { step: Step; segments: string[] }

function follow(payload: Payload, { step, segments }: Way): Asked {
  const [name, ...rest] = segments
  const field = step.fields.find((one) => one.name === name)
  if (!field) return 'harmless'
  if ('localized' in field && field.localized) return localisedAsked(step, rest)
  const next = nextStep(payload, step, field)
  return next ? follow(payload, { step: next, segments: rest }) : 'harmless'
}

function localisedAsked({ collection, hasCrossed }: Step, rest: string[]): Asked {
  if (!isReviewed(collection)) return 'harmless'
  return hasCrossed || isLocale(rest[0]) ? 'roundabout' : 'own'
}

function nextStep(payload: Payload, step: Step, field: FlattenedField): Step | null {
  if (field.type === 'relationship' || field.type === 'upload') {
    const { relationTo } = field
    if (typeof relationTo !== 'string') return null // Payload looks no further into these either
    return { collection: relationTo, fields: fieldsOf(payload, relationTo), hasCrossed: true }
  }
  return 'flattenedFields' in field ? { ...step, fields: field.flattenedFields } : null
}

const fieldsOf = (payload: Payload, collection: string): FlattenedField[] =>
  payload.collections[collection as keyof Payload['collections']].config.flattenedFields
