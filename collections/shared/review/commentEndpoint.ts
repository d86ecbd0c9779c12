import type { Endpoint } from 'payload'
import { z } from 'zod'

import { LOCALES } from '@/domain/locales'
import { OPTIONS } from '@/domain/options'
import type { ReviewedCollection } from '@/domain/review/needs'
import { notSignedIn } from '@/server/refusals'
import { addComment } from '@/server/review/addComment'
import { resolveComment } from '@/server/review/resolveComment'

import { parseBody } from './parseBody'

const MAX_TEXT = 5000
const MAX_PATH = 200
const CREATED = 201

const commentSchema = z.strictObject({
  text: z.string().trim().min(1).max(MAX_TEXT),
  audience: z.enum(OPTIONS.audience),
  path: z.string().min(1).max(MAX_PATH).optional(),
  language: z.enum(LOCALES).optional(),
})

/** `POST /api/{collection}/{id}/comments`: a word to the author, or among those who review. */
export const commentEndpoint = (collection: ReviewedCollection): Endpoint => ({
  path: '/:id/comments',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw notSignedIn(req)
    const comment = await parseBody(req, commentSchema)
    const doc = await addComment(req, { collection, id: req.routeParams?.id }, comment)
    return Response.json({ doc }, { status: CREATED })
  },
})

const resolutionSchema = z.strictObject({ isResolved: z.boolean().default(true) })

/** `POST /api/review-comments/{id}/resolve`: dealt with, or with `isResolved: false` open again. */
export const resolveEndpoint: Endpoint = {
  path: '/:id/resolve',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw notSignedIn(req)
    const { isResolved } = await parseBody(req, resolutionSchema)
    const doc = await resolveComment(req, { id: req.routeParams?.id, isResolved })
    return Response.json({ doc })
  },
}
