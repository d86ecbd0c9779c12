import type { Endpoint } from 'payload'
import { z } from 'zod'

import { LOCALES } from '@/domain/locales'
import type { ReviewedCollection } from '@/domain/review/needs'
import { notSignedIn, notVisible } from '@/server/refusals'
import { translateEntry } from '@/server/translations/translateEntry'

import { parseBody } from './parseBody'

const bodySchema = z.object({ language: z.enum(LOCALES) })

/**
 * `POST /api/{collection}/{id}/translate` `{ language }` → 200 `{ filled }`, how many empty texts a
 * machine filled; 409 where no service is switched on, or nothing is empty; 502 where it fails.
 */
export const translateEndpoint = (collection: ReviewedCollection): Endpoint => ({
  path: '/:id/translate',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw notSignedIn(req)
    const id = req.routeParams?.id
    if (typeof id !== 'string') throw notVisible(req)
    const { language } = await parseBody(req, bodySchema)
    return Response.json({ filled: await translateEntry(req, { collection, id, language }) })
  },
})
