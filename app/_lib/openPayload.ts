import config from '@payload-config'
import { getPayload } from 'payload'

import { onClose } from '@/server/http/closers.ts'

/** Opens Payload with its queue, and has it closed when the server ends. */
export async function openPayload(): Promise<void> {
  const payload = await getPayload({ config, cron: true })
  onClose(() => payload.destroy())
}
