import type { FlattenedField } from 'payload'

/** The field that a path of the form leads to, rows left out. */
export function fieldOfPath(fields: FlattenedField[], path: string): FlattenedField | null {
  const names = path.split('.').filter((part) => !/^\d+$/.test(part))
  let found: FlattenedField | null = null
  let within = fields
  for (const name of names) {
    found = within.find((field) => field.name === name) ?? null
    within = found && 'flattenedFields' in found ? found.flattenedFields : []
  }
  return found
}
