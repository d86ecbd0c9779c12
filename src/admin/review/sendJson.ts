import { z } from 'zod'

import type { Locale } from '@/domain/locales'

import type { FieldTrouble } from './trouble'

export type Answer =
  { ok: true } | { ok: false; message: string; fields: FieldTrouble[]; isOutdated: boolean }

const CONFLICT = 409

const refusalSchema = z.object({
  errors: z.array(z.object({ message: z.string(), path: z.string().optional() })).min(1),
})

type Sending = { method?: 'POST' | 'PUT'; body: unknown; locale: Locale }

/** Sends something to the server; `null` where no answer came that can be read. */
export async function sendJson(
  address: string,
  { method = 'POST', body, locale }: Sending,
): Promise<Answer | null> {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'include',
      headers: { 'Accept-Language': locale, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return { ok: true }
    const { errors } = refusalSchema.parse(await response.json())
    return {
      ok: false,
      message: errors[0]?.path ? '' : (errors[0]?.message ?? ''),
      fields: errors.flatMap(({ path, message }) => (path ? [{ path, message }] : [])),
      isOutdated: response.status === CONFLICT,
    }
  } catch {
    return null // told by the caller: the server does not answer
  }
}
