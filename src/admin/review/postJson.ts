import { z } from 'zod'

import type { Locale } from '@/domain/locales'

const refusalSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

type Sent = { locale: Locale; body?: object }

/** Asks the server for a change; null when it is made, else why not ('' where no answer came). */
export async function postJson(
  address: string,
  { locale, body }: Sent,
): Promise<{ message: string } | null> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': locale, 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (response.ok) return null
    return { message: refusalSchema.parse(await response.json()).errors[0]?.message ?? '' }
  } catch {
    return { message: '' }
  }
}
