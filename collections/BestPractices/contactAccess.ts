import type { FieldAccess } from 'payload'

import { ownerOnly } from '../shared/access/entries'

type Contact = { visibility?: 'public' | 'members' | 'form' | null }

/**
 * A contact is shown as widely as its owner chose; "form only" hides it from everybody else. Without
 * a stored entry the question is about the form, which members fill in; filters that would ask for
 * it instead are refused by `refuseContactFilters`.
 */
export const contactRead: FieldAccess = (args) => {
  const entry = args.doc as { id?: string; contact?: Contact } | undefined
  if (!entry?.id) return Boolean(args.req.user)
  const beside = args.siblingData as Contact | undefined
  const visibility = beside?.visibility ?? entry.contact?.visibility
  if (visibility === 'public') return true
  if (visibility === 'members' && args.req.user) return true
  return Boolean(ownerOnly(args))
}
