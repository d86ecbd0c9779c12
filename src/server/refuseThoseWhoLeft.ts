import type { Payload } from 'payload'

import { hasLeft } from '../domain/identity/hasLeft.ts'

/**
 * Whoever has left is nobody from that day on, also with a session that is still open: a session
 * lives for hours and can be renewed.
 */
export function refuseThoseWhoLeft(payload: Payload): void {
  payload.authStrategies = payload.authStrategies.map((strategy) => ({
    ...strategy,
    authenticate: async (args) => {
      const result = await strategy.authenticate(args)
      return hasLeft(result.user) ? { user: null } : result
    },
  }))
}
