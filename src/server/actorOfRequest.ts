import type { PayloadRequest } from 'payload'

import type { Actor } from '../domain/identity/roles.ts'

/** Whoever makes the request, as the rules know them. */
export const actorOfRequest = (req: PayloadRequest): Actor => req.user ?? null
