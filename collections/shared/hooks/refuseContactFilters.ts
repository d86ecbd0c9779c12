import { QueryError, type CollectionBeforeOperationHook } from 'payload'

import { isStaff } from '@/domain/identity/roles'
import { actorOfRequest } from '@/server/actorOfRequest'

type Asked = { where?: unknown; sort?: unknown; joins?: unknown }

const CONTACT = /\bcontact\.(name|email)\b/

/** Nobody finds out a hidden contact by asking whose name or address begins with what. */
export const refuseContactFilters: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.payloadAPI === 'local' || isStaff(actorOfRequest(req))) return args
  const { where, sort, joins } = args as Asked
  if (CONTACT.test(JSON.stringify([where, sort, joins]))) {
    throw new QueryError([{ path: 'contact' }])
  }
  return args
}
