import type { Payload } from 'payload'

import { env } from '@/lib/env'

/** The first admin comes from the environment; somebody who is there already is left alone. */
export async function keepFirstAdmin(payload: Payload): Promise<void> {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = env
  if (!email || !password) return
  const { totalDocs } = await payload.count({
    collection: 'users',
    overrideAccess: true, // before anybody can sign in
    where: { email: { equals: email } },
  })
  if (totalDocs > 0) return
  await payload.create({
    collection: 'users',
    data: { email, password, name: 'Admin', role: 'admin', language: 'en' },
    overrideAccess: true, // as above
  })
  payload.logger.info(`The admin ${email} can sign in now.`)
}
