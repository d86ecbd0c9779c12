import type { Endpoint } from 'payload'
import { z } from 'zod'

import type { ReviewedCollection } from '@/domain/review/needs'
import { message } from '@/i18n/message'
import { localeOfRequest } from '@/server/localeOfRequest'
import { notSignedIn, notVisible, wrongFields } from '@/server/refusals'
import { changeAddress } from '@/server/review/changeAddress'

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
    const given: unknown = await Promise.resolve(req.json?.()).catch(() => null)
    const parsed = bodySchema.safeParse(given ?? {})
    if (!parsed.success) {
      throw wrongFields(
        req,
        parsed.error.issues.map(({ path }) => ({
          path: path.join('.') || 'slug',
          code: 'wrong',
          message: message(localeOfRequest(req), 'errors.wrongValue'),
        })),
      )
    }
    return Response.json(await changeAddress(req, { collection, id, ...parsed.data }))
  },
})
