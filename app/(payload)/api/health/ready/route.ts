import config from '@payload-config'
import { getPayload } from 'payload'

import { findSilentParts } from '@/server/health/findSilentParts.ts'
import { storage } from '@/server/storage.ts'

export const dynamic = 'force-dynamic'

/** Whether pages can be served: 503 names each part that does not answer. */
export async function GET(): Promise<Response> {
  const silent = await findSilentParts({ database: askDatabase, storage: () => storage().check() })
  const headers = { 'Cache-Control': 'no-store' }
  if (silent.length === 0) return Response.json({ status: 'ready' }, { headers })
  const errors = silent.map((part) => ({
    message: `The ${part} does not answer.`,
    path: part,
    code: 'not-ready',
  }))
  return Response.json({ errors }, { status: 503, headers })
}

async function askDatabase(): Promise<void> {
  const payload = await getPayload({ config })
  await payload.count({ collection: 'priority-areas', overrideAccess: false })
}
