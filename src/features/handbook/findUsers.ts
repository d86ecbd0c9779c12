import type { Locale } from '@/domain/locales.ts'
import { populatedOne } from '@/domain/populated.ts'
import { shownEntry } from '@/domain/translations/shownEntry.ts'
import type { Organisation } from '@/payload-types.ts'
import type { Reader } from '@/server/reader.ts'

/** A practice that used a method. */
export type UsedIn = {
  id: string
  title: string
  summary: string | null
  href: string
  owner: Pick<Organisation, 'name' | 'country'> | null
  lang: Locale | undefined
}

/** The published practices that say they used this method. */
export async function findUsers({ locale, payload }: Reader, method: string): Promise<UsedIn[]> {
  const { docs } = await payload.find({
    collection: 'best-practices',
    depth: 1,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    populate: { organisations: { country: true, name: true } },
    select: {
      originalLanguage: true,
      owner: true,
      slug: true,
      summary: true,
      title: true,
      translations: true,
    },
    sort: '-publishedAt',
    user: null,
    where: { and: [{ methodsUsed: { in: [method] } }, { _status: { equals: 'published' } }] },
  })
  return docs.map((doc) => {
    const { entry, lang } = shownEntry(doc, locale)
    return {
      id: entry.id,
      title: entry.title ?? '',
      summary: entry.summary ?? null,
      href: `/${locale}/practices/${entry.slug}`,
      owner: populatedOne(entry.owner),
      lang,
    }
  })
}
