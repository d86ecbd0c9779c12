import type { CollectionBeforeOperationHook } from 'payload'

const LONGEST_LIST = 100

type ReadArgs = { limit?: number; pagination?: boolean }

/** A list asked for from outside is never the whole collection, whatever limit the request names. */
export const limitLists: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || req.payloadAPI === 'local') return args
  const { limit } = args as ReadArgs
  if (limit === undefined) return args
  const asked = limit > 0 ? limit : LONGEST_LIST
  return { ...args, limit: Math.min(asked, LONGEST_LIST), pagination: true }
}
