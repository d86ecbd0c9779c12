import type { FlattenedField, PayloadRequest } from 'payload'

import type { ComparedField } from '../../domain/review/difference.ts'
import type { ReviewedCollection } from '../../domain/review/needs.ts'

import type { Entry } from './findLatest.ts'

/** What belongs to an entry and not to its text; fields that the form closes go without saying. */
const BESIDE_THE_TEXT = ['id', 'translations', '_status', 'createdAt', 'updatedAt', 'deletedAt']

type Which = { collection: ReviewedCollection; entry: Entry }

/** The fields of an entry that its author writes and that whoever asks may read. */
export async function comparedFields(
  req: PayloadRequest,
  { collection, entry }: Which,
): Promise<ComparedField[]> {
  const { flattenedFields } = req.payload.collections[collection].config
  return readable(req, { fields: flattenedFields, entry, beside: entry })
}

type Within = { fields: FlattenedField[]; entry: Entry; beside: Record<string, unknown> }

async function readable(
  req: PayloadRequest,
  { fields, entry, beside }: Within,
): Promise<ComparedField[]> {
  const found: ComparedField[] = []
  for (const field of fields) {
    if (!isWritten(field) || !(await mayRead(req, { field, entry, beside }))) continue
    if (field.type === 'group' || field.type === 'array') {
      const inner = { fields: field.flattenedFields, entry, beside: holderOf(beside[field.name]) }
      const kind = field.type === 'group' ? 'group' : 'rows'
      found.push({ name: field.name, kind, fields: await readable(req, inner) })
    } else {
      found.push({ name: field.name, kind: kindOf(field), isLocalised: field.localized === true })
    }
  }
  return found
}

const holderOf = (value: unknown) => (value ?? {}) as Record<string, unknown>

/** A field with a right to write of its own is the server's or the Secretariat's. */
function isWritten(field: FlattenedField): boolean {
  const isStored = field.type !== 'join' && !('virtual' in field && field.virtual)
  return isStored && !BESIDE_THE_TEXT.includes(field.name) && !field.access?.update
}

async function mayRead(
  req: PayloadRequest,
  { field, entry, beside }: { field: FlattenedField } & Omit<Within, 'fields'>,
): Promise<boolean> {
  const isOpen = await field.access?.read?.({
    blockData: undefined,
    data: entry,
    doc: entry,
    id: entry.id,
    req,
    siblingData: beside,
  })
  return isOpen !== false
}

function kindOf(field: FlattenedField): 'text' | 'richText' | 'value' {
  if (field.type === 'richText') return 'richText'
  const isText = field.type === 'text' || field.type === 'textarea'
  return isText && !('hasMany' in field && field.hasMany) ? 'text' : 'value'
}

/** Whether a path as the form names it (`steps.0.title`) is one of these fields or of their rows. */
export function isFieldPath(fields: readonly ComparedField[], path: string): boolean {
  const [name, ...rest] = path.split('.')
  const field = fields.find((one) => one.name === name)
  if (!field) return false
  if (rest.length === 0) return true
  if (field.kind === 'group') return isFieldPath(field.fields, rest.join('.'))
  if (field.kind !== 'rows' || !/^\d{1,3}$/.test(rest[0] ?? '')) return false
  return rest.length === 1 || isFieldPath(field.fields, rest.slice(1).join('.'))
}
