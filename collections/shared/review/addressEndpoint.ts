import type { Endpoint } from 'payload'
import { z } from 'zod'

import type { ReviewedCollection } from '@/domain/review/needs'
import { notSignedIn, notVisible } from '@/server/refusals'
import { changeAddress } from '@/server/review/changeAddress'

import { parseBody } from './parseBody'

const bodySchema = z.object({
  slug: z.string().max(200),
  version: z.iso.datetime({ offset: true }),
})

/** `POST /api/{collection}/{id}/address` `{ slug, version }` → 200 `{ slug, former }`; for staff. */
export const addressEndpoint = (collection: ReviewedCollection): Endpoint => ({
  path: '/:id/address',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw notSignedIn(req)
    const id = req.routeParams?.id
    if (typeof id !== 'string') throw notVisible(req)
    const body = await parseBody(req, bodySchema)
    return Response.json(await changeAddress(req, { collection, id, ...body }))
  },
})
