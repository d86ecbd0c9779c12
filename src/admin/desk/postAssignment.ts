import { z } from 'zod'

import type { Locale } from '@/domain/locales'

type Assignment = { entries: { collection: string; id: string }[]; reviewers: string[] }

const refusalSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

/**
 * Asks the server to assign.
 * @returns why it was refused, line by line; none when it was done; null where no answer came
 */
export async function postAssignment(
  assignment: Assignment,
  locale: Locale,
): Promise<string[] | null> {
  try {
    const response = await fetch('/api/review/assign', {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': locale, 'Content-Type': 'application/json' },
      body: JSON.stringify(assignment),
    })
    if (response.ok) return []
    const { errors } = refusalSchema.parse(await response.json())
    return [...new Set(errors.map(({ message }) => message))]
  } catch {
    return null // told by the caller: the server does not answer
  }
}
