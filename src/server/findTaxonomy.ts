import type { Taxonomy } from '../domain/taxonomy/taxonomy.ts'

import type { Reader } from './reader.ts'

const ALL = { depth: 0, overrideAccess: false, pagination: false, sort: 'order' } as const

/** The strategy's areas and themes in the reader's language, in two queries. */
export async function findTaxonomy({ locale, payload, user }: Reader): Promise<Taxonomy> {
  const [areas, themes] = await Promise.all([
    payload.find({
      ...ALL,
      collection: 'priority-areas',
      fallbackLocale: 'en',
      locale,
      select: { slug: true, name: true, summary: true },
      user,
    }),
    payload.find({
      ...ALL,
      collection: 'themes',
      fallbackLocale: 'en',
      locale,
      select: { slug: true, area: true, name: true, summary: true, dimensions: true },
      user,
    }),
  ])
  const slugs = new Map(areas.docs.map(({ id, slug }) => [id, slug]))
  return {
    areas: areas.docs.map(({ id, slug, name, summary }) => ({
      id,
      slug,
      name: name ?? slug,
      summary: summary ?? null,
    })),
    themes: themes.docs.map(({ id, slug, area, name, summary, dimensions }) => ({
      id,
      slug,
      name: name ?? slug,
      summary: summary ?? null,
      area: slugs.get(typeof area === 'string' ? area : area.id) ?? '',
      dimensions: (dimensions ?? []).map((dimension) => ({
        slug: dimension.slug,
        name: dimension.name ?? dimension.slug,
      })),
    })),
  }
}
