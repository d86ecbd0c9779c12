import type { PayloadRequest } from 'payload'

import { isStaff } from '../../domain/identity/roles.ts'
import type { Locale } from '../../domain/locales.ts'
import {
  missingTexts,
  type EntryInAllLanguages,
  type ReviewedCollection,
} from '../../domain/review/needs.ts'
import {
  readyLanguages,
  translationProgress,
  type Translated,
} from '../../domain/translations/inLanguage.ts'
import { message } from '../../i18n/message.ts'
import { actorOfRequest } from '../actorOfRequest.ts'
import { localeOfRequest } from '../localeOfRequest.ts'
import {
  changedSince,
  notAllowed,
  notSignedIn,
  notVisible,
  wrongFields,
  type FieldError,
} from '../refusals.ts'
import { findLatest, isPublic, isVisible, type Entry } from '../review/findLatest.ts'
import { writeBeside } from '../review/writeBeside.ts'
import { inTransaction } from '../transaction.ts'

export type ReadyWish = {
  collection: ReviewedCollection
  id: string
  language: Locale
  ready: boolean
  /** updatedAt of the version that was looked at. */
  version: string
}

/**
 * Lets readers see an entry in a language, or no longer: the public version and the newest revision
 * alike, without a new version.
 * @returns the languages that readers find the entry in
 * @throws Refusal 401, 403, 404, 409 or 400
 */
export async function declareReady(req: PayloadRequest, wish: ReadyWish): Promise<Locale[]> {
  if (!req.user) throw notSignedIn(req)
  return inTransaction(req, async () => {
    const entry = (await isVisible(req, wish)) ? await findLatest(req, wish) : null
    if (!entry) throw notVisible(req)
    if (!isStaff(actorOfRequest(req))) throw notAllowed(req)
    if (new Date(entry.updatedAt).getTime() !== new Date(wish.version).getTime()) {
      throw changedSince(req)
    }
    const shown = (await isPublic(req, wish)) ? await findPublic(req, wish) : entry
    checkWish(req, { wish, shown })
    const { collection, id } = wish
    await writeBeside(req, { collection, id, data: (stored) => readyIn(stored, wish) })
    return readyLanguages({ ...shown, ...readyIn(shown, wish) })
  })
}

async function findPublic(req: PayloadRequest, { collection, id }: ReadyWish): Promise<Entry> {
  const found: unknown = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    locale: 'all',
    overrideAccess: true, // judges what readers will see, in a language that they cannot ask for yet
    req,
  })
  return found as Entry
}

type Check = { wish: ReadyWish; shown: EntryInAllLanguages & Translated }

function checkWish(req: PayloadRequest, { wish, shown }: Check): void {
  const { collection, language, ready } = wish
  const locale = localeOfRequest(req)
  const errors: FieldError[] = []
  if (shown.originalLanguage === language) {
    const text = message(locale, 'languages.original.always')
    throw wrongFields(req, [{ path: 'language', code: 'wrong', message: text }])
  }
  if (!ready) return
  const name = message(locale, `site.language.name.${language}`)
  for (const { path } of missingTexts(collection, shown, language)) {
    const text = message(locale, 'languages.missing', { language: name })
    errors.push({ path, code: 'missing', message: text })
  }
  if (translationProgress(shown, language) === 'none') {
    const text = message(locale, 'languages.notReviewed', { language: name })
    errors.push({ path: `translations.${language}.state`, code: 'missing', message: text })
  }
  if (errors.length > 0) throw wrongFields(req, errors)
}

function readyIn({ translations }: Translated, { language, ready }: ReadyWish) {
  const translation = { ...translations?.[language], ready }
  return { translations: { ...translations, [language]: translation } }
}
