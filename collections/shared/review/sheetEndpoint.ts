import type { Endpoint } from 'payload'
import { z } from 'zod'

import { OPTIONS } from '@/domain/options'
import type { ReviewedCollection } from '@/domain/review/needs'
import { CORE, GATE, HIGHEST_SCORE, LOWEST_SCORE, QUALIFIERS } from '@/domain/review/rubric'
import { isStaff } from '@/domain/identity/roles'
import { actorOfRequest } from '@/server/actorOfRequest'
import { notAllowed, notSignedIn } from '@/server/refusals'
import { findReviewed } from '@/server/review/findReviewed'
import { findSummary } from '@/server/review/findSummary'
import { saveSheet } from '@/server/review/saveSheet'

import { parseBody } from './parseBody'

const MAX_REMARK = 3000
const MAX_NOTE = 1000

const answer = z.enum(OPTIONS.gateAnswer).nullish()
const score = z.number().int().min(LOWEST_SCORE).max(HIGHEST_SCORE).nullish()

/** An object with these names and no others. */
const each = <Name extends string, Value extends z.ZodType>(names: readonly Name[], value: Value) =>
  z
    .strictObject(Object.fromEntries(names.map((name) => [name, value])) as Record<Name, Value>)
    .optional()

const bodySchema = z.strictObject({
  version: z.iso.datetime({ offset: true }),
  isSent: z.boolean(),
  gate: each(GATE, answer),
  core: each(CORE, score),
  qualifiers: each(QUALIFIERS, score),
  remark: z.string().max(MAX_REMARK).optional(),
  noteForReaders: z.string().max(MAX_NOTE).optional(),
})

/** `PUT /api/{collection}/{id}/sheet`: a reviewer's own sheet, kept as a draft or sent. */
export const sheetEndpoint = (collection: ReviewedCollection): Endpoint => ({
  path: '/:id/sheet',
  method: 'put',
  handler: async (req) => {
    if (!req.user) throw notSignedIn(req)
    const sheet = await parseBody(req, bodySchema)
    const doc = await saveSheet(req, { collection, id: req.routeParams?.id }, sheet)
    return Response.json({ doc })
  },
})

/** `GET /api/{collection}/{id}/sheets`: what the sheets come to, for whoever decides. */
export const summaryEndpoint = (collection: ReviewedCollection): Endpoint => ({
  path: '/:id/sheets',
  method: 'get',
  handler: async (req) => {
    const entry = await findReviewed(req, { collection, id: req.routeParams?.id })
    if (!isStaff(actorOfRequest(req))) throw notAllowed(req)
    const { sheets, ...summary } = await findSummary(req, entry)
    return Response.json({ ...summary, sent: sheets.length })
  },
})
