import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import type { ReviewedCollection } from '@/domain/review/needs'
import { notVisible } from '@/server/refusals'
import { askColleague, findColleagues } from '@/server/workspace/colleagues'
import { copyEntry } from '@/server/workspace/copyEntry'
import { findLastEdit } from '@/server/workspace/findLastEdit'

import { parseBody } from '../review/parseBody'

const MAX_TEXT = 2000

const askSchema = z.object({
  user: z.string().min(1).max(60),
  text: z.string().max(MAX_TEXT).optional(),
})

type Answer = (
  req: PayloadRequest,
  which: { collection: ReviewedCollection; id: string },
) => Promise<object>

const NOBODY_KEEPS = { 'Cache-Control': 'private, no-store' }

/** What those who write an entry ask of it besides reading and saving. */
export function workspaceEndpoints(collection: ReviewedCollection): Endpoint[] {
  const at = (method: 'get' | 'post', path: string, answer: Answer): Endpoint => ({
    path: `/:id/${path}`,
    method,
    handler: async (req) => {
      const id = req.routeParams?.id
      if (typeof id !== 'string') throw notVisible(req)
      const status = path === 'copy' ? 201 : 200
      const body = await answer(req, { collection, id })
      return Response.json(body, { headers: NOBODY_KEEPS, status })
    },
  })
  return [
    at('post', 'copy', async (req, which) => ({ doc: await copyEntry(req, which) })),
    at('get', 'colleagues', async (req, which) => ({ docs: await findColleagues(req, which) })),
    at('get', 'last-edit', findLastEdit),
    at('post', 'ask-colleague', async (req, which) => {
      const asked = await parseBody(req, askSchema)
      return { asked: await askColleague(req, { ...which, ...asked }) }
    }),
  ]
}
