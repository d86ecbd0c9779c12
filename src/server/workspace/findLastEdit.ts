import type { PayloadRequest } from 'payload'

import { idOf } from '../../domain/identity/roles.ts'

import { findOwn, type Which } from './findOwn.ts'

export type LastEdit = { version: string; by: string | null }

/**
 * When an entry was last written and by whom, for whoever wrote at the same time.
 * @throws Refusal 401, 404 or 403
 */
export async function findLastEdit(req: PayloadRequest, which: Which): Promise<LastEdit> {
  const { lastEditedBy, updatedAt } = await findOwn(req, which)
  const editor = idOf(lastEditedBy as string | null | undefined)
  const found =
    editor &&
    (await req.payload.findByID({
      collection: 'users',
      id: editor,
      depth: 0,
      disableErrors: true,
      overrideAccess: true, // members read nobody but themselves; a name is all that leaves this place
      req,
      select: { name: true },
    }))
  return { version: updatedAt, by: found ? found.name : null }
}
