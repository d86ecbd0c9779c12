import type { ReviewComment } from '@payload-types'
import type { PayloadRequest } from 'payload'

import { idOf } from '@/domain/identity/roles'

export type ShownComment = ReviewComment & { authorName: string | null; isOwn: boolean }

type Asked = { entryId: string; isReviewing: boolean }

/** What has been said of an entry that whoever asks may read, open ones first; names for colleagues. */
export async function findComments(
  req: PayloadRequest,
  { entryId, isReviewing }: Asked,
): Promise<ShownComment[]> {
  const { docs } = await req.payload.find({
    collection: 'review-comments',
    depth: 0,
    disableErrors: true,
    limit: 0,
    overrideAccess: false,
    pagination: false,
    req,
    sort: '-createdAt',
    user: req.user,
    where: { entryId: { equals: entryId } },
  })
  const names = isReviewing ? await findNames(req, docs) : new Map<string, string>()
  return docs
    .map((comment) => {
      const author = idOf(comment.author) ?? ''
      return {
        ...comment,
        authorName: names.get(author) ?? null,
        isOwn: author === req.user?.id,
      }
    })
    .sort((a, b) => Number(Boolean(a.resolvedAt)) - Number(Boolean(b.resolvedAt)))
}

async function findNames(req: PayloadRequest, comments: ReviewComment[]) {
  const ids = [...new Set(comments.map(({ author }) => idOf(author)))].filter((id) => id !== null)
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: 0,
    overrideAccess: true, // those who review one entry know each other by name
    pagination: false,
    req,
    select: { name: true },
    where: { id: { in: ids } },
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
