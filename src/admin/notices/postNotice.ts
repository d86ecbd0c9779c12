import { z } from 'zod'

import type { Locale } from '@/domain/locales'

const refusalSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

/**
 * Asks the server for something about a notice.
 * @returns null when it is done, else why not; nothing but '' where no answer came that can be read
 */
export async function postNotice(address: string, locale: Locale): Promise<string | null> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': locale },
    })
    if (response.ok) return null
    return refusalSchema.parse(await response.json()).errors[0]?.message ?? ''
  } catch {
    return '' // told by the caller: the server does not answer
  }
}
