import type { FieldAccess } from 'payload'

import { ownerOnly } from '../shared/access/entries'

type Contact = { visibility?: 'public' | 'members' | 'form' | null }

/** A contact is shown as widely as its owner chose; "form only" hides it from everybody else. */
export const contactEmailRead: FieldAccess = (args) => {
  const { doc, req, siblingData } = args
  const entry = doc as { contact?: Contact } | undefined
  const visibility = (siblingData as Contact | undefined)?.visibility ?? entry?.contact?.visibility
  if (doc && visibility === 'public') return true
  if (doc && visibility === 'members' && req.user) return true
  return Boolean(ownerOnly(args))
}
