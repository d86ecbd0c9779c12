import type { Endpoint } from 'payload'
import { z } from 'zod'

import { LOCALES } from '@/domain/locales'
import type { ReviewedCollection } from '@/domain/review/needs'
import { notSignedIn, notVisible } from '@/server/refusals'
import { declareReady } from '@/server/translations/declareReady'

import { parseBody } from './parseBody'

const bodySchema = z.object({
  language: z.enum(LOCALES),
  ready: z.boolean(),
  version: z.iso.datetime({ offset: true }),
})

/**
 * `POST /api/{collection}/{id}/languages` `{ language, ready, version }` → 200 `{ languages }`, those
 * that readers find the entry in; 400 with a path for each text that is missing; 401, 403, 404, 409.
 */
export const languagesEndpoint = (collection: ReviewedCollection): Endpoint => ({
  path: '/:id/languages',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw notSignedIn(req)
    const id = req.routeParams?.id
    if (typeof id !== 'string') throw notVisible(req)
    const wish = await parseBody(req, bodySchema)
    return Response.json({ languages: await declareReady(req, { collection, id, ...wish }) })
  },
})
