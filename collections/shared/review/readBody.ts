import type { PayloadRequest } from 'payload'
import type { z } from 'zod'

import { message } from '@/i18n/message'
import { localeOfRequest } from '@/server/localeOfRequest'
import { wrongFields } from '@/server/refusals'

/** The JSON of a request, as its endpoint takes it; what it cannot take is named field by field. */
export async function readBody<T extends z.ZodType>(
  req: PayloadRequest,
  schema: T,
): Promise<z.infer<T>> {
  const given: unknown = await Promise.resolve(req.json?.()).catch(() => null)
  const parsed = schema.safeParse(given ?? {})
  if (parsed.success) return parsed.data
  const text = message(localeOfRequest(req), 'errors.wrongValue')
  throw wrongFields(
    req,
    parsed.error.issues.map(({ path }) => ({
      path: path.join('.'),
      code: 'wrong',
      message: text,
    })),
  )
}
