import type { OwnerAnswer } from '@/domain/freshness/freshness.ts'
import { OPTIONS } from '@/domain/options.ts'
import { inLanguage, shownLanguage } from '@/domain/translations/inLanguage.ts'
import type { Locale } from '@/domain/locales.ts'
import { dateText } from '@/lib/formats.ts'
import { signAnswer } from '@/server/freshness/answerToken.ts'
import { findAnswer, type DeadLink } from '@/server/freshness/recordAnswer.ts'
import type { Reader } from '@/server/reader.ts'

export type Question = {
  answer: OwnerAnswer
  recorded: OwnerAnswer | null
  title: string
  /** Set where the title is not in the reader's language. */
  lang: Locale | undefined
  page: string
  /** Where the answer is sent to be recorded. */
  action: string
  others: { answer: OwnerAnswer; href: string }[]
  /** The last day of the link, in words. */
  until: string
}

/** What a link of the yearly question asks, as its reader sees it; else why it asks nothing. */
export async function findQuestion(reader: Reader, token: string): Promise<Question | DeadLink> {
  const { locale, payload, user } = reader
  const found = await findAnswer(payload, token)
  if (typeof found === 'string') return found
  const { claim, recorded } = found
  const practice = await payload.findByID({
    collection: 'best-practices',
    id: claim.entry,
    depth: 0,
    disableErrors: true,
    locale: 'all',
    overrideAccess: false,
    select: { originalLanguage: true, refId: true, slug: true, title: true, translations: true },
    user,
  })
  if (!practice) return 'outdated'
  const shown = shownLanguage(practice, locale)
  const words = inLanguage<{ title?: string | null }>(practice, shown, practice.originalLanguage)
  const hrefOf = (answer: OwnerAnswer) =>
    `/${locale}/answer/${signAnswer(payload.secret, { ...claim, answer })}`
  return {
    answer: claim.answer,
    recorded,
    title: words.title ?? practice.refId ?? '',
    lang: shown === locale ? undefined : shown,
    page: `/${locale}/practices/${practice.slug ?? practice.id}`,
    action: `${hrefOf(claim.answer)}/record`,
    others: OPTIONS.ownerAnswer
      .filter((answer) => answer !== claim.answer)
      .map((answer) => ({ answer, href: hrefOf(answer) })),
    until: dateText(locale, claim.expires.toISOString()) ?? '',
  }
}
