import type { Endpoint } from 'payload'

import type { ReviewedCollection } from '@/domain/review/needs'
import { notSignedIn, notVisible } from '@/server/refusals'
import { findUses } from '@/server/review/findUses'

/** `GET /api/{collection}/{id}/uses` → 200 `{ uses }`: what links here; for staff and the owner. */
export const usesEndpoint = (collection: ReviewedCollection): Endpoint => ({
  path: '/:id/uses',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw notSignedIn(req)
    const id = req.routeParams?.id
    if (typeof id !== 'string') throw notVisible(req)
    return Response.json({ uses: await findUses(req, { collection, id }) })
  },
})
