import type { FieldAccess } from 'payload'

import { ownerOnly } from '../shared/access/entries'

type Contact = { visibility?: 'public' | 'members' | 'form' | null }

/** A contact is shown as widely as its owner chose; "form only" hides it from everybody else. */
export const contactEmailRead: FieldAccess = (args) => {
  const entry = args.doc as { contact?: Contact } | undefined
  const beside = args.siblingData as Contact | undefined
  const visibility = beside?.visibility ?? entry?.contact?.visibility
  if (entry && visibility === 'public') return true
  if (entry && visibility === 'members' && args.req.user) return true
  return Boolean(ownerOnly(args))
}
