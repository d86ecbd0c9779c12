import type { Endpoint } from 'payload'
import { z } from 'zod'

import type { ReviewedCollection } from '@/domain/review/needs'
import { REVIEW_ACTIONS } from '@/domain/review/transitions'
import { notSignedIn, notVisible } from '@/server/refusals'
import { moveEntry } from '@/server/review/moveEntry'
import { scheduleStep } from '@/server/review/scheduleStep'

import { parseBody } from './parseBody'

const MAX_COMMENT = 5000
const MAX_STATEMENT = 2000
const MAX_NOTE = 1000

const bodySchema = z.object({
  action: z.enum(REVIEW_ACTIONS),
  version: z.iso.datetime({ offset: true }),
  comment: z.string().max(MAX_COMMENT).optional(),
  statement: z.string().max(MAX_STATEMENT).optional(),
  otherCountryNote: z.string().max(MAX_NOTE).optional(),
  evidenceLevel: z.number().int().min(0).max(4).optional(),
  publishAt: z.union([z.iso.datetime({ offset: true }), z.iso.date()]).optional(),
})

/**
 * `POST /api/{collection}/{id}/review`, as the contract describes it. With `publishAt` the step (publish,
 * unpublish or archive) waits until then: 200 `{ doc, event: null, scheduled }`.
 */
export const reviewEndpoint = (collection: ReviewedCollection): Endpoint => ({
  path: '/:id/review',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw notSignedIn(req)
    const id = req.routeParams?.id
    if (typeof id !== 'string') throw notVisible(req)
    const { publishAt, ...body } = await parseBody(req, bodySchema)
    const move = { collection, id, ...body }
    if (publishAt) {
      const { doc, scheduled } = await scheduleStep(req, { move, at: new Date(publishAt) })
      return Response.json({ doc, event: null, scheduled })
    }
    const { doc, event } = await moveEntry(req, move)
    return Response.json({ doc, event })
  },
})
