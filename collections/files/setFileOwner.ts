import type { CollectionBeforeChangeHook } from 'payload'

import { hasRole, organisationOf } from '@/domain/identity/roles'
import { actorOfRequest } from '@/server/actorOfRequest'

/** A member's file belongs to the member's organisation, whatever the request says. */
export const setFileOwner: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  const actor = actorOfRequest(req)
  if (operation === 'create' && hasRole(actor, 'member')) {
    return { ...data, owner: organisationOf(actor) }
  }
  return data
}
