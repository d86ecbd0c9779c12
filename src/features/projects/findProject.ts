import { populated } from '@/domain/populated.ts'
import type { ThemeName } from '@/domain/taxonomy/taxonomy.ts'
import { type Shown, shownRecord } from '@/domain/translations/shownEntry.ts'
import type { Project } from '@/payload-types.ts'
import { findTaxonomy } from '@/server/findTaxonomy.ts'
import type { Reader } from '@/server/reader.ts'

export type ProjectPage = { shown: Shown<Project>; themes: ThemeName[] }

/** A project with its partners; what it left behind is asked for by its id. */
export async function findProject(reader: Reader, slug: string): Promise<ProjectPage | null> {
  const [taxonomy, found] = await Promise.all([
    findTaxonomy(reader),
    reader.payload.find({
      collection: 'projects',
      depth: 1,
      limit: 1,
      locale: 'all',
      overrideAccess: false,
      populate: {
        organisations: { country: true, name: true, place: true, slug: true },
        themes: { slug: true },
      },
      user: null,
      where: { slug: { equals: slug } },
    }),
  ])
  const doc = found.docs[0]
  if (!doc) return null
  const themeIds = populated(doc.themes).map(({ id }) => id)
  return {
    shown: shownRecord<Project>(doc, 'title', reader.locale),
    themes: themeIds.flatMap((id) => taxonomy.themes.find((theme) => theme.id === id) ?? []),
  }
}
