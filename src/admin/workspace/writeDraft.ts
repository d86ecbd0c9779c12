import { z } from 'zod'

import type { Locale } from '@/domain/locales'
import type { Values } from '@/domain/review/edits'

import type { FieldTrouble } from '../review/trouble'

export type StoredDoc = Values & { id: string; updatedAt: string }

export type Written =
  | { kind: 'saved'; doc: StoredDoc }
  /** Somebody saved a newer version. */
  | { kind: 'outdated' }
  | { kind: 'refused'; message: string; fields: FieldTrouble[] }
  /** No answer that can be read. */
  | { kind: 'silence' }

type Draft = {
  values: Values
  /** updatedAt of the version that was written on; none for a new entry. */
  seen: string | null
  locale: Locale
}

/** What browsers send for a page that is closing already; more is refused. */
const MOST_AT_LEAVING = 60_000

const savedSchema = z.object({ doc: z.looseObject({ id: z.string(), updatedAt: z.string() }) })
const refusalSchema = z.object({
  errors: z
    .array(z.object({ message: z.string(), path: z.string().optional(), code: z.string() }))
    .min(1),
})

/** Stores fields as a draft, on top of the version that was seen and of no other. */
export async function writeDraft(address: string, draft: Draft): Promise<Written> {
  const body = JSON.stringify(draft.values)
  try {
    const response = await fetch(address, {
      method: draft.seen === null ? 'POST' : 'PATCH',
      credentials: 'include',
      headers: {
        'Accept-Language': draft.locale,
        'Content-Type': 'application/json',
        ...(draft.seen === null ? {} : { 'If-Match': `"${draft.seen}"` }),
      },
      keepalive: new Blob([body]).size < MOST_AT_LEAVING,
      body,
    })
    const answer: unknown = await response.json()
    return response.ok ? { kind: 'saved', doc: savedSchema.parse(answer).doc } : refused(answer)
  } catch {
    return { kind: 'silence' }
  }
}

function refused(answer: unknown): Written {
  const { errors } = refusalSchema.parse(answer)
  const [first] = errors
  if (first?.code === 'changed-since') return { kind: 'outdated' }
  return {
    kind: 'refused',
    message: first?.message ?? '',
    fields: errors.flatMap(({ path, message }) => (path ? [{ path, message }] : [])),
  }
}
