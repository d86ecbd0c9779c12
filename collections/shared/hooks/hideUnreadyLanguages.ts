import type {
  CollectionBeforeOperationHook,
  CollectionBeforeReadHook,
  PayloadRequest,
} from 'payload'

import { isInsider, type Worked } from '@/domain/identity/insiders'
import { hasRole } from '@/domain/identity/roles'
import { hiddenLanguages, type Translated } from '@/domain/translations/inLanguage'
import { hideLanguages } from '@/domain/translations/leaves'
import { actorOfRequest } from '@/server/actorOfRequest'
import { leavesOfFields } from '@/server/translations/localisedLeaves'

type Select = Record<string, unknown>
type ReadArgs = { select?: Select }

/**
 * Whoever does not work on an entry gets its ready languages and no other: not by `locale=all`, by
 * a fallback, through a relationship or from a version. It runs before anything is brought into one
 * language. The server itself (overrideAccess) reads everything and answers for what it hands on.
 */
export const hideUnreadyLanguages: CollectionBeforeReadHook = (args) => {
  const { collection, overrideAccess, req } = args
  const entry = args.doc as Translated & Worked
  if (overrideAccess !== true && !isInsider(actorOfRequest(req), entry)) {
    hideLanguages(entry, leavesOfFields(collection.flattenedFields), hiddenLanguages(entry))
  }
  return entry
}

/** What the gate has to know of an entry is read along with whatever a reader chose to read. */
export const selectForLanguages: CollectionBeforeOperationHook = (hook) => {
  const { args, operation, req, overrideAccess } = hook
  const { select } = args as ReadArgs
  if (operation !== 'read' || overrideAccess === true || !select) return args
  return { ...args, select: chosen(select, req) }
}

function chosen(select: Select, req: PayloadRequest): Select {
  const { version } = select
  if (typeof version === 'object' && version !== null) {
    return { ...select, version: withNeeded(version as Select, req) }
  }
  return withNeeded(select, req)
}

function withNeeded(select: Select, req: PayloadRequest): Select {
  if (!isIncluding(select)) return select // what is left out on purpose is treated as hidden
  const actor = actorOfRequest(req)
  return {
    ...select,
    originalLanguage: true,
    translations: true,
    ...(hasRole(actor, 'member') ? { owner: true } : {}),
    ...(hasRole(actor, 'reviewer') ? { reviewers: true } : {}),
  }
}

const isIncluding = (select: Select): boolean =>
  Object.values(select).every((value) =>
    typeof value === 'object' && value !== null ? isIncluding(value as Select) : value === true,
  )
