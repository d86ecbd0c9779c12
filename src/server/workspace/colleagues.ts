import type { PayloadRequest } from 'payload'

import { message } from '../../i18n/message.ts'
import { localeOfRequest } from '../localeOfRequest.ts'
import { notify } from '../notices/notify.ts'
import { wrongFields } from '../refusals.ts'
import type { Entry } from '../review/findLatest.ts'
import { inTransaction } from '../transaction.ts'

import { findOwn, type Which } from './findOwn.ts'

export type Colleague = { id: string; name: string }

/**
 * Who else writes for the organisation that owns an entry.
 * @throws Refusal 401, 404 or 403
 */
export async function findColleagues(req: PayloadRequest, which: Which): Promise<Colleague[]> {
  return colleaguesOf(req, await findOwn(req, which))
}

async function colleaguesOf(req: PayloadRequest, { owner }: Entry): Promise<Colleague[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true, // members read nobody but themselves; a name is all that leaves this place
    pagination: false,
    req,
    select: { leftOn: true, name: true },
    sort: 'name',
    where: {
      and: [
        { organisation: { equals: owner } },
        { role: { equals: 'member' } },
        { id: { not_equals: req.user?.id } },
      ],
    },
  })
  const now = Date.now()
  return docs
    .filter(({ leftOn }) => !leftOn || Date.parse(leftOn) > now)
    .map(({ id, name }) => ({ id, name }))
}

type Question = Which & { user: string; text?: string }

/**
 * Asks a colleague to look at an entry; they may write in it as well, as every colleague may.
 * @throws Refusal 401, 404, 403, or 400 for somebody who is no colleague
 */
export async function askColleague(req: PayloadRequest, question: Question): Promise<Colleague> {
  const { collection, id, user, text } = question
  return inTransaction(req, async () => {
    const entry = await findOwn(req, { collection, id })
    const asked = (await colleaguesOf(req, entry)).find((colleague) => colleague.id === user)
    if (!asked) {
      const said = message(localeOfRequest(req), 'workspace.ask.nobody')
      throw wrongFields(req, [{ path: 'user', code: 'wrong', message: said }])
    }
    const recipients = [asked.id]
    await notify(req, { event: 'colleague-asked', collection, entry, recipients, text })
    return asked
  })
}
