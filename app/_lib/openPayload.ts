import config from '@payload-config'
import { getPayload } from 'payload'

import { queueRounds } from '@/jobs/rounds'
import { env } from '@/lib/env'
import { onClose } from '@/server/http/closers.ts'

/** Opens Payload with its queue and what it does by itself, and has it closed when the server ends. */
export async function openPayload(): Promise<void> {
  const payload = await getPayload({ config, cron: true })
  onClose(() => payload.destroy())
  if (env.JOBS === 'on') await queueRounds(payload)
}
