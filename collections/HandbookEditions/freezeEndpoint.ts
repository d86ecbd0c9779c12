import type { Endpoint } from 'payload'

import { isStaff } from '@/domain/identity/roles'
import { actorOfRequest } from '@/server/actorOfRequest'
import { freezeEdition } from '@/server/editions/freezeEdition'
import { notAllowed, notSignedIn, notVisible } from '@/server/refusals'

/** `POST /api/handbook-editions/{id}/freeze` → 200 `{ doc }`; 401, 403, 404; 409 when frozen or empty. */
export const freezeEndpoint: Endpoint = {
  path: '/:id/freeze',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw notSignedIn(req)
    if (!isStaff(actorOfRequest(req))) throw notAllowed(req)
    const id = req.routeParams?.id
    if (typeof id !== 'string') throw notVisible(req)
    return Response.json({ doc: await freezeEdition(req, id) })
  },
}
