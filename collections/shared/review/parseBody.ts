import type { PayloadRequest } from 'payload'
import type { z } from 'zod'

import { message } from '@/i18n/message'
import { localeOfRequest } from '@/server/localeOfRequest'
import { wrongFields } from '@/server/refusals'

/** The body of a request as its schema knows it; else 400, with the path of each wrong value. */
export async function parseBody<T>(req: PayloadRequest, schema: z.ZodType<T>): Promise<T> {
  const given: unknown = await Promise.resolve(req.json?.()).catch(() => null)
  const parsed = schema.safeParse(given ?? {})
  if (parsed.success) return parsed.data
  const text = message(localeOfRequest(req), 'errors.wrongValue')
  const paths = parsed.error.issues.flatMap((issue) => {
    const path = issue.path.join('.')
    if (issue.code !== 'unrecognized_keys') return path || 'body'
    return issue.keys.map((key) => [...issue.path, key].join('.'))
  })
  throw wrongFields(
    req,
    [...new Set(paths)].map((path) => ({ path, code: 'wrong', message: text })),
  )
}
