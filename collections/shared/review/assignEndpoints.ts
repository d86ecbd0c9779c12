import type { Endpoint } from 'payload'
import { z } from 'zod'

import { REVIEWED_COLLECTIONS, type ReviewedCollection } from '@/domain/review/needs'
import { notSignedIn, notVisible } from '@/server/refusals'
import { assignReviewers } from '@/server/review/assignReviewers'

import { parseBody } from './parseBody'

const MOST_ENTRIES = 100
const MOST_NAMES = 10

const id = z.string().min(1).max(60)
const reviewers = z.array(id).max(MOST_NAMES)
const one = z.object({ reviewers })
const many = one.extend({
  entries: z
    .array(z.object({ collection: z.enum(REVIEWED_COLLECTIONS), id }))
    .min(1)
    .max(MOST_ENTRIES),
})

/** `POST /api/{collection}/{id}/assign`: who reviews an entry from now on. */
export const assignEndpoint = (collection: ReviewedCollection): Endpoint => ({
  path: '/:id/assign',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw notSignedIn(req)
    const entryId = req.routeParams?.id
    if (typeof entryId !== 'string') throw notVisible(req)
    const { reviewers } = await parseBody(req, one)
    const [assigned] = await assignReviewers(req, {
      entries: [{ collection, id: entryId }],
      reviewers,
    })
    return Response.json(assigned)
  },
})

/** `POST /api/review/assign`: the same reviewers for several entries, all of them or none. */
export const assignManyEndpoint: Endpoint = {
  path: '/review/assign',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw notSignedIn(req)
    const body = await parseBody(req, many)
    return Response.json({ entries: await assignReviewers(req, body) })
  },
}
