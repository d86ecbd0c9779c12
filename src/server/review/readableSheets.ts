import type { PayloadRequest, Where } from 'payload'

import { hasRole, organisationOf } from '../../domain/identity/roles.ts'
import { sheetsForAuthor, sheetsForReviewer } from '../../domain/review/sheetRounds.ts'
import { actorOfRequest } from '../actorOfRequest.ts'

import { findSteps } from './findSheets.ts'

/**
 * The sheets that a reviewer or an author may read. Whether one may is decided by what has happened
 * to the entry since, which no filter of the database can ask; so the ids are named one by one.
 */
export async function readableSheets(req: PayloadRequest): Promise<Where | false> {
  const actor = actorOfRequest(req)
  const organisation = organisationOf(actor)
  if (actor && hasRole(actor, 'reviewer')) {
    const entries = (await findSheets(req, { reviewer: { equals: actor.id } })).map(entryOf)
    const sheets = await findSheets(req, { entryId: { in: [...new Set(entries)] } })
    const ids = sheetsForReviewer(actor.id, await withSteps(req, sheets))
    return { id: { in: ids } }
  }
  if (!hasRole(actor, 'member') || !organisation) return false
  const sheets = await findSheets(req, { owner: { equals: organisation } })
  return { id: { in: sheetsForAuthor(await withSteps(req, sheets)) } }
}

const entryOf = ({ entryId }: { entryId?: string | null }): string => entryId ?? ''

async function findSheets(req: PayloadRequest, where: Where) {
  const { docs } = await req.payload.find({
    collection: 'review-sheets',
    depth: 0,
    limit: 0,
    overrideAccess: true, // this is what decides who may read a sheet
    pagination: false,
    req,
    select: { createdAt: true, entryId: true, reviewer: true, sentAt: true },
    where,
  })
  return docs
}

type Sheets = Awaited<ReturnType<typeof findSheets>>

const withSteps = async (req: PayloadRequest, sheets: Sheets) => ({
  sheets,
  steps: await findSteps(req, [...new Set(sheets.map(entryOf))]),
})
