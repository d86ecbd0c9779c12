import type { ReviewComment } from '@payload-types'
import type { PayloadRequest, Where } from 'payload'

import { idOf } from '../../domain/identity/roles.ts'
import type { Locale } from '../../domain/locales.ts'
import type { Option } from '../../domain/options.ts'
import type { ReviewedCollection } from '../../domain/review/needs.ts'
import { message } from '../../i18n/message.ts'
import { localeOfRequest } from '../localeOfRequest.ts'
import { notify } from '../notices/notify.ts'
import { wrongFields } from '../refusals.ts'
import { inTransaction } from '../transaction.ts'

import { comparedFields, isFieldPath } from './comparedFields.ts'
import { findReviewed, type ReviewedEntry } from './findReviewed.ts'

export type CommentToAdd = {
  text: string
  audience: Option<'audience'>
  /** The field that is meant, as the form names it; else the whole entry. */
  path?: string
  language?: Locale
}

type Which = { collection: ReviewedCollection; id: unknown }

/**
 * Says something about an entry or one of its fields, and tells those whom it is for.
 * @throws Refusal 401, 404, 403 or 400, in this order of checks
 */
export async function addComment(
  req: PayloadRequest,
  { collection, id }: Which,
  comment: CommentToAdd,
): Promise<ReviewComment> {
  return inTransaction(req, async () => {
    const entry = await findReviewed(req, { collection, id })
    await checkPath(req, { collection, entry, path: comment.path })
    const { text, audience, path, language } = comment
    const added = await req.payload.create({
      collection: 'review-comments',
      data: {
        entryCollection: collection,
        entryId: entry.id,
        refId: entry.refId,
        owner: entry.owner,
        version: entry.updatedAt,
        path,
        language,
        text: text.trim(),
        audience,
        author: req.user?.id,
      },
      depth: 0,
      overrideAccess: true, // findReviewed has asked for the right; nobody writes comments directly
      req,
    })
    const recipients = await findListeners(req, { entry, audience })
    await notify(req, { event: 'comment', collection, entry, recipients, text: added.text })
    return added
  })
}

type Placed = { collection: ReviewedCollection; entry: ReviewedEntry; path?: string }

async function checkPath(req: PayloadRequest, { collection, entry, path }: Placed): Promise<void> {
  if (!path || isFieldPath(await comparedFields(req, { collection, entry }), path)) return
  const text = message(localeOfRequest(req), 'sheet.refused.path')
  throw wrongFields(req, [{ path: 'path', code: 'wrong', message: text }])
}

type Addressed = { entry: ReviewedEntry; audience: Option<'audience'> }

/** The owner's members hear what is for the author; staff and the reviewers what is internal. */
async function findListeners(req: PayloadRequest, { entry, audience }: Addressed) {
  const reviewers = (entry.reviewers ?? []).map((reviewer) => idOf(reviewer) ?? '')
  const who: Where =
    audience === 'author'
      ? { and: [{ role: { equals: 'member' } }, { organisation: { equals: entry.owner } }] }
      : { or: [{ role: { in: ['secretariat', 'admin'] } }, { id: { in: reviewers } }] }
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: 0,
    overrideAccess: true, // whom to tell; nobody is shown the list
    pagination: false,
    req,
    select: { leftOn: true },
    where: who,
  })
  const now = new Date().toISOString()
  return docs.filter(({ leftOn }) => !leftOn || leftOn > now).map(({ id }) => id)
}
