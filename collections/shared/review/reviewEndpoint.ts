import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import type { ReviewedCollection } from '@/domain/review/needs'
import { REVIEW_ACTIONS } from '@/domain/review/transitions'
import { message } from '@/i18n/message'
import { localeOfRequest } from '@/server/localeOfRequest'
import { notSignedIn, notVisible, wrongFields } from '@/server/refusals'
import { moveEntry } from '@/server/review/moveEntry'

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
  publishAt: z.undefined().optional(),
})

/** `POST /api/{collection}/{id}/review`, as the contract describes it. */
export const reviewEndpoint = (collection: ReviewedCollection): Endpoint => ({
  path: '/:id/review',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw notSignedIn(req)
    const id = req.routeParams?.id
    if (typeof id !== 'string') throw notVisible(req)
    const body = await parseBody(req)
    const { doc, event } = await moveEntry(req, { collection, id, ...body })
    return Response.json({ doc, event })
  },
})

async function parseBody(req: PayloadRequest): Promise<z.infer<typeof bodySchema>> {
  const given: unknown = await Promise.resolve(req.json?.()).catch(() => null)
  const parsed = bodySchema.safeParse(given ?? {})
  if (parsed.success) return parsed.data
  const locale = localeOfRequest(req)
  throw wrongFields(
    req,
    parsed.error.issues.map((issue) => {
      const path = issue.path.join('.') || 'action'
      const key = path === 'publishAt' ? 'errors.noSchedule' : 'errors.wrongValue'
      return { path, code: 'wrong', message: message(locale, key) }
    }),
  )
}
