import type { PayloadRequest } from 'payload'

import { hasRole, isStaff, owns } from '../../domain/identity/roles.ts'
import { isLocale, type Locale } from '../../domain/locales.ts'
import type { ReviewedCollection } from '../../domain/review/needs.ts'
import { mayWrite } from '../../domain/review/transitions.ts'
import {
  textSections,
  wordsToWrite,
  type NewWords,
  type TextSection,
} from '../../domain/translations/sections.ts'
import { message } from '../../i18n/message.ts'
import { actorOfRequest } from '../actorOfRequest.ts'
import { localeOfRequest } from '../localeOfRequest.ts'
import {
  changedSince,
  notAllowed,
  notPossible,
  notSignedIn,
  notVisible,
  Refusal,
  wrongFields,
} from '../refusals.ts'
import { findLatest, isVisible, type Entry } from '../review/findLatest.ts'
import { inTransaction } from '../transaction.ts'
import { type TranslationService, translationService } from '../translation/translationService.ts'

import { localisedLeaves } from './localisedLeaves.ts'

export type TranslateWish = { collection: ReviewedCollection; id: string; language: Locale }

/**
 * Fills what is empty in a language by machine and labels it so. What a person wrote stays, and
 * readers see nothing of it before the Secretariat says so.
 * @returns how many texts were filled
 * @throws Refusal 401, 403, 404, 409, 400, or 502 when the service fails
 */
export async function translateEntry(req: PayloadRequest, wish: TranslateWish): Promise<number> {
  if (!req.user) throw notSignedIn(req)
  const entry = (await isVisible(req, wish)) ? await findLatest(req, wish) : null
  if (!entry) throw notVisible(req)
  const from = checkWish(req, { wish, entry })
  const service = translationService()
  if (!service) throw notPossible(req, { key: 'languages.service.off' })
  const gaps = gapsOf(req, { wish, entry, from })
  if (gaps.length === 0) throw notPossible(req, { key: 'languages.service.nothing' })
  // No transaction is open here: a slow service must keep nobody else from writing.
  const words = await filled(req, { service, gaps, from, to: wish.language })
  await write(req, { wish, entry, from, words })
  return gaps.length
}

function checkWish(
  req: PayloadRequest,
  { wish, entry }: { wish: TranslateWish; entry: Entry },
): Locale {
  const actor = actorOfRequest(req)
  const isOwn = hasRole(actor, 'member') && owns(actor, entry.owner)
  if (!isStaff(actor) && !isOwn) throw notAllowed(req)
  if (!mayWrite(actor, entry)) throw notPossible(req, { key: 'errors.closedForWriting' })
  const { originalLanguage } = entry
  if (!isLocale(originalLanguage) || originalLanguage === wish.language) {
    const text = message(localeOfRequest(req), 'languages.original.translate')
    throw wrongFields(req, [{ path: 'language', code: 'wrong', message: text }])
  }
  return originalLanguage
}

type Known = { wish: TranslateWish; entry: Entry; from: Locale }

/** Texts that the original has and the language lacks, those of the Secretariat's judgement left out. */
function gapsOf(req: PayloadRequest, { wish, entry, from }: Known): TextSection[] {
  const leaves = localisedLeaves(req.payload, wish.collection)
  const own = leaves.filter(({ isJudgement }) => !isJudgement)
  return textSections(entry, { leaves: own, from, to: wish.language }).filter(({ passages }) =>
    passages.every(({ translation }) => translation.trim() === ''),
  )
}

type Filling = { service: TranslationService; gaps: TextSection[]; from: Locale; to: Locale }

async function filled(req: PayloadRequest, { service, gaps, from, to }: Filling) {
  const texts = gaps.flatMap(({ passages }) => passages.map(({ original }) => original))
  const translated = await service.translate(texts, from, to).catch((error: unknown) => {
    req.payload.logger.error({ err: error, msg: 'The translation service failed' })
    const text = message(localeOfRequest(req), 'languages.service.failed')
    throw new Refusal(text, { status: 502, code: 'translation-failed' })
  })
  const rest = [...translated]
  const words: Record<string, string[]> = {}
  for (const { path, passages, maxLength } of gaps) {
    const own = rest.splice(0, passages.length)
    words[path] = maxLength === null ? own : own.map((one) => one.slice(0, maxLength))
  }
  return words
}

/** Written as whoever asked, on the version that was translated or not at all. */
async function write(req: PayloadRequest, known: Known & { words: NewWords }): Promise<void> {
  const { wish, entry, from, words } = known
  const { collection, id, language } = wish
  const leaves = localisedLeaves(req.payload, collection)
  await inTransaction(req, async () => {
    const now = await findLatest(req, wish)
    if (now?.updatedAt !== entry.updatedAt) throw changedSince(req)
    await req.payload.update({
      collection,
      id,
      data: {
        ...wordsToWrite(entry, { leaves, from, words }),
        translations: { [language]: { state: 'machine' } },
      },
      depth: 0,
      draft: true,
      locale: language,
      overrideAccess: false,
      req,
      user: req.user,
    })
  })
}
