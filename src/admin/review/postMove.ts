import { z } from 'zod'

import type { Locale } from '@/domain/locales'
import type { ReviewAction } from '@/domain/review/transitions'

import type { FieldTrouble } from './trouble'

export type Decision = {
  comment?: string
  statement?: string
  otherCountryNote?: string
  evidenceLevel?: number
  /** When the step is to be taken; at once where it is left out. */
  publishAt?: string
}

export type Move = Decision & { action: ReviewAction; version: string }

/** Lets readers see an entry in a language, or no longer. */
export type ReadyMove = { language: Locale; ready: boolean; version: string }

export type Answer =
  { ok: true } | { ok: false; message: string; fields: FieldTrouble[]; isOutdated: boolean }

const CONFLICT = 409

const refusalSchema = z.object({
  errors: z.array(z.object({ message: z.string(), path: z.string().optional() })).min(1),
})

/** Asks the server for a step; `null` where no answer came that can be read. */
export async function postMove(
  address: string,
  { move, locale }: { move: Move | ReadyMove; locale: Locale },
): Promise<Answer | null> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': locale, 'Content-Type': 'application/json' },
      body: JSON.stringify(move),
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
