import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest } from 'payload'

import { isLocale, LOCALES, type Locale } from '@/domain/locales'

type WriteArgs = { id?: string; data?: { originalLanguage?: unknown } }

const EVERY_LANGUAGE = 'all'

/**
 * The language of a request that names none, or one that does not exist. What is written goes to the
 * entry's original language; what is read is in English or, where that is missing, in whatever there is.
 * Payload leaves the language of such a request undefined, and loses what it writes.
 */
export const settleLanguage: CollectionBeforeOperationHook = async (hook) => {
  const { args, collection, operation, req } = hook
  if (isLocale(req.locale) || req.locale === EVERY_LANGUAGE) return args
  const write = args as WriteArgs
  if (operation === 'create' || operation === 'update' || operation === 'updateByID') {
    req.locale =
      languageOf(write.data) ?? (await storedLanguage(req, collection.slug, write.id)) ?? LOCALES[0]
    return args
  }
  req.locale = LOCALES[0]
  req.fallbackLocale = [...LOCALES]
  return args
}

const languageOf = (data: { originalLanguage?: unknown } | null | undefined): Locale | undefined =>
  isLocale(data?.originalLanguage) ? data.originalLanguage : undefined

async function storedLanguage(req: PayloadRequest, collection: string, id: string | undefined) {
  if (!id) return undefined
  const entry = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    locale: LOCALES[0],
    overrideAccess: true, // asks for a language only; the write that follows has rights of its own
    req,
    trash: true,
  })
  return languageOf(entry as { originalLanguage?: unknown } | null)
}
