import type { Option } from '../options.ts'

export type Role = Option<'role'>

/** What a rule needs to know of whoever asks; null is an anonymous reader. */
export type Actor = {
  id: string
  role?: Role | null
  organisation?: string | { id: string } | null
} | null

export const hasRole = (actor: Actor, ...wanted: readonly Role[]): boolean =>
  Boolean(actor?.role && wanted.includes(actor.role))

/** The Secretariat and those who run the system: all that is editorial is theirs. */
export const isStaff = (actor: Actor): boolean => hasRole(actor, 'secretariat', 'admin')

/** The id of a relationship, whether or not it has been populated. */
export function idOf(relation: string | { id: string } | null | undefined): string | null {
  if (!relation) return null
  return typeof relation === 'string' ? relation : relation.id
}

/** The organisation that a member writes for. */
export const organisationOf = (actor: Actor): string | null => idOf(actor?.organisation)

/** Whether somebody belongs to the organisation that owns an entry. */
export function owns(actor: Actor, owner: string | { id: string } | null | undefined): boolean {
  const organisation = organisationOf(actor)
  return organisation !== null && organisation === idOf(owner)
}

/** Entries are begun by staff, and by members for their own organisation. */
export const mayCreateEntry = (actor: Actor): boolean =>
  isStaff(actor) || (hasRole(actor, 'member') && organisationOf(actor) !== null)
