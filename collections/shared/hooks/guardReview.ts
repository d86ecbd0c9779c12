import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

import { mayWrite, stateAfterWriting, type ReviewState } from '@/domain/review/transitions'
import { isStaff } from '@/domain/identity/roles'
import { changedSince, notAllowed, notPossible } from '@/server/refusals'
import { actorOfRequest } from '@/server/actorOfRequest'
import { transitionOf } from '@/server/review/transitionContext'

type Data = Record<string, unknown>
type Args = {
  data?: Data
  draft?: boolean
  publishAllLocales?: boolean
  unpublishAllLocales?: boolean
  publishSpecificLocale?: string
}

const WRITES = ['create', 'update', 'updateByID', 'restoreVersion']

/**
 * Every write that is not a transition is a draft: whoever asks to publish or to unpublish through
 * a flag, the status or an old version is refused, on every way in.
 */
export const keepToDrafts: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!WRITES.includes(operation) || transitionOf(req.context)) return args
  const write = args as Args
  const isRestore = String(operation) === 'restoreVersion'
  if (asksToPublish(write) || (isRestore && write.draft !== true)) {
    throw notAllowed(req, { key: 'errors.publishByTransition' })
  }
  req.context.isRestoringVersion = isRestore
  const isTrash = write.data !== undefined && 'deletedAt' in write.data
  if (isRestore || isTrash) return args
  return { ...args, draft: true, data: { ...write.data, _status: 'draft' } }
}

const asksToPublish = (write: Args): boolean =>
  write.data?._status === 'published' ||
  [write.publishAllLocales, write.unpublishAllLocales, write.publishSpecificLocale].some(Boolean)

/** The only gate of the workflow: REST, GraphQL, the admin panel and the Local API all pass here. */
export const guardReview: CollectionBeforeChangeHook = (args) => {
  const { context, operation, req } = args
  const data = args.data as Data
  if (transitionOf(context)) return data
  if (operation === 'create') return { ...data, reviewState: 'draft', _status: 'draft' }

  const entry = args.originalDoc as Data & { reviewState: ReviewState; owner?: string }
  refuseStaleWrite(args)
  if (isTrashMove(data, entry)) return guardTrash(args, entry)
  // A version that was public brings its status along; keepToDrafts has made sure that it becomes a draft.
  const isRestoring = context.isRestoringVersion === true
  if (data._status === 'published' && !isRestoring) {
    throw notAllowed(req, { key: 'errors.publishByTransition' })
  }
  if (req.user && !mayWrite(actorOfRequest(req), entry)) {
    throw notPossible(req, { key: 'errors.closedForWriting' })
  }
  return {
    ...data,
    ...(isRestoring ? { ...serverOwned(entry), _status: 'draft' } : {}),
    reviewState: stateAfterWriting(entry.reviewState),
  }
}

type ChangeArgs = Parameters<CollectionBeforeChangeHook>[0]

/** A client that says which version it has seen (If-Match) never overwrites a newer one. */
function refuseStaleWrite({ originalDoc, req }: ChangeArgs): void {
  const seen = req.headers?.get('if-match')?.replaceAll('"', '')
  const current = (originalDoc as { updatedAt?: string }).updatedAt
  if (seen && current && new Date(seen).getTime() !== new Date(current).getTime()) {
    throw changedSince(req)
  }
}

const isTrashMove = (data: Data, entry: Data): boolean =>
  'deletedAt' in data && (data.deletedAt ?? null) !== (entry.deletedAt ?? null)

/** Staff alone use the trash, and what the public sees is archived instead. */
async function guardTrash({ collection, data, req }: ChangeArgs, entry: Data) {
  if (req.user && !isStaff(actorOfRequest(req))) throw notAllowed(req)
  const { totalDocs } = await req.payload.count({
    collection: collection.slug,
    overrideAccess: true, // asks for one flag of an entry that is being written
    req,
    where: { and: [{ id: { equals: entry.id } }, { _status: { equals: 'published' } }] },
  })
  if (totalDocs > 0) throw notPossible(req, { key: 'errors.archiveInstead' })
  return { ...(data as Data), reviewState: entry.reviewState, _status: 'draft' }
}

/** What an old version must not bring back: it belongs to the entry, not to its text. */
const SERVER_OWNED = [
  'refId',
  'slug',
  'owner',
  'reviewers',
  'evidenceLevel',
  'tier',
  'featured',
  'publishedAt',
  'translations',
  'reviewLabel',
  'rubricVersion',
  'ownerAnswer',
  'freshnessAskedAt',
  'lastConfirmedByOwner',
  'ownerAnswer',
  'freshnessAskedAt',
  'isSample',
] as const

const serverOwned = (entry: Data): Data =>
  Object.fromEntries(
    SERVER_OWNED.filter((name) => name in entry).map((name) => [name, entry[name]]),
  )
