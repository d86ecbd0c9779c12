import type { PayloadRequest } from 'payload'

import { LOCALES, type Locale, type Localised } from '../../domain/locales.ts'
import { copyOf } from '../../domain/review/copyOf.ts'
import { message } from '../../i18n/message.ts'
import { inTransaction } from '../transaction.ts'

import { findOwn, type Which } from './findOwn.ts'

const LONGEST_TITLE = 100

/**
 * Begins a new draft with the words of an earlier entry of the same organisation.
 * @throws Refusal 401, 404 or 403
 */
export async function copyEntry(req: PayloadRequest, { collection, id }: Which) {
  return inTransaction(req, async () => {
    const entry = await findOwn(req, { collection, id })
    const data = { ...copyOf(entry), title: markedTitle(entry.title) }
    const { id: copy, originalLanguage } = await req.payload.create({
      collection,
      data: data as never, // every language beside each other, which the generated types do not know
      depth: 0,
      draft: true,
      locale: 'all' as Locale, // Payload takes every language at once; its types do not say so
      overrideAccess: false,
      req,
      user: req.user,
    })
    return { id: copy, originalLanguage: originalLanguage ?? entry.originalLanguage }
  })
}

/** Says of a title, in each language that has one, that it is a copy's. */
function markedTitle(title: unknown): Localised {
  const words = (title ?? {}) as Localised
  const written = LOCALES.filter((locale) => words[locale])
  return Object.fromEntries(
    written.map((locale) => {
      const whole = message(locale, 'workspace.copy.title', { title: words[locale] ?? '' })
      return [locale, whole.slice(0, LONGEST_TITLE)]
    }),
  )
}
