import { isStaff } from '@/domain/identity/roles'
import { isLocale, LOCALES, type Locale } from '@/domain/locales'
import type { EntryInAllLanguages, ReviewedCollection } from '@/domain/review/needs'
import { mayWrite, type ReviewState } from '@/domain/review/transitions'
import { isReady, type Translated, translationProgress } from '@/domain/translations/inLanguage'

import { textSections } from '@/domain/translations/sections'
import type { Reader } from '@/server/reader'
import { localisedLeaves } from '@/server/translations/localisedLeaves'

type Stored = EntryInAllLanguages &
  Translated & { owner?: string | null; reviewState?: ReviewState | null; updatedAt: string }

type Which = { collection: ReviewedCollection; id: string; to: unknown }

/** An entry as its translator sees it; null where it may not be seen. */
export async function findTranslation(reader: Reader, { collection, id, to: asked }: Which) {
  const { payload, user } = reader
  const found: unknown = await payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    locale: 'all',
    overrideAccess: false,
    user,
  })
  const entry = found as Stored | null
  if (!entry) return null
  const from = isLocale(entry.originalLanguage) ? entry.originalLanguage : LOCALES[0]
  const others = LOCALES.filter((locale) => locale !== from)
  const to = isLocale(asked) && asked !== from ? asked : nextLanguage(entry, others)
  const leaves = localisedLeaves(payload, collection).filter(
    ({ isJudgement }) => !isJudgement || isStaff(user),
  )
  const earlier = await findEarlier(reader, {
    collection,
    id,
    source: entry.translations?.[to]?.sourceVersion ?? null,
  })
  return {
    entry,
    from,
    to,
    others,
    leaves,
    sections: textSections(entry, { leaves, from, to, earlier }),
    state: translationProgress(entry, to),
    isReady: isReady(entry, to),
    isWritable: mayWrite(user, { owner: entry.owner, reviewState: entry.reviewState ?? 'draft' }),
  }
}

export type Translation = NonNullable<Awaited<ReturnType<typeof findTranslation>>>

/** The language that needs somebody most: the first that has not been reviewed. */
const nextLanguage = (entry: Translated, others: Locale[]): Locale =>
  others.find((locale) => translationProgress(entry, locale) !== 'reviewed') ??
  others[0] ??
  LOCALES[0]

type Earlier = { collection: ReviewedCollection; id: string; source: string | null }

/** The original as it was when it was translated: the last version that is not newer than that. */
async function findEarlier({ payload, user }: Reader, { collection, id, source }: Earlier) {
  if (!source) return undefined
  const { docs } = await payload.findVersions({
    collection,
    depth: 0,
    limit: 1,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    sort: '-version.updatedAt',
    user,
    where: {
      and: [{ parent: { equals: id } }, { 'version.updatedAt': { less_than_equal: source } }],
    },
  })
  return docs[0]?.version
}
