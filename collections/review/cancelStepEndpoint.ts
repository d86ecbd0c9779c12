import type { Endpoint } from 'payload'

import { isStaff } from '@/domain/identity/roles'
import { actorOfRequest } from '@/server/actorOfRequest'
import { notAllowed, notPossible, notSignedIn, notVisible } from '@/server/refusals'
import { inTransaction } from '@/server/transaction'

/** `POST /api/scheduled-steps/{id}/cancel` → 200 `{ doc }`; 409 once it no longer waits. For staff. */
export const cancelStepEndpoint: Endpoint = {
  path: '/:id/cancel',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw notSignedIn(req)
    if (!isStaff(actorOfRequest(req))) throw notAllowed(req)
    const id = req.routeParams?.id
    if (typeof id !== 'string') throw notVisible(req)
    const common = { collection: 'scheduled-steps', depth: 0, req } as const
    const doc = await inTransaction(req, async () => {
      const step = await req.payload.findByID({
        ...common,
        id,
        disableErrors: true,
        overrideAccess: false,
        user: req.user,
      })
      if (!step) throw notVisible(req)
      if (step.state !== 'waiting') throw notPossible(req, { key: 'addresses.later.notWaiting' })
      return req.payload.update({
        ...common,
        id,
        data: { state: 'cancelled' },
        overrideAccess: true, // steps are the server's own; the caller's role has been checked
      })
    })
    return Response.json({ doc })
  },
}
