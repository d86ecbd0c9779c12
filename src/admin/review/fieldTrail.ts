import type { ClientField } from 'payload'

const isRow = (part: string): boolean => /^\d+$/.test(part)

/** The fields on the way to a path, rows left out: `steps.0.title` gives steps and title. */
export function fieldTrail(fields: readonly ClientField[], path: string): ClientField[] {
  const names = path.split('.').filter((part) => !isRow(part))
  return trailOf(fields, names) ?? []
}

function trailOf(fields: readonly ClientField[], names: string[]): ClientField[] | null {
  const [name, ...rest] = names
  if (name === undefined) return []
  for (const field of fields) {
    if ('name' in field && field.name === name) {
      const inner = rest.length > 0 && 'fields' in field ? trailOf(field.fields, rest) : []
      return [field, ...(inner ?? [])]
    }
    const found = trailOf(unnamedWithin(field), names)
    if (found) return found
  }
  return null
}

function unnamedWithin(field: ClientField): ClientField[] {
  if (field.type === 'tabs') return field.tabs.flatMap((tab) => tab.fields)
  return !('name' in field) && 'fields' in field ? field.fields : []
}

/** The place of the tab that a path stands in, or -1 beside the tabs. */
export function tabOf(fields: readonly ClientField[], path: string): number {
  const tabs = fields.find((field) => field.type === 'tabs')?.tabs ?? []
  const [name] = path.split('.')
  return tabs.findIndex((tab) => tab.fields.some((field) => 'name' in field && field.name === name))
}
