import taxonomy from './taxonomy.json' with { type: 'json' }

import type { Keeper } from './keeper'
import { readContent } from './readContent'
import type { richTextConverter } from './richText'

type Convert = Awaited<ReturnType<typeof richTextConverter>>

/** The strategy's areas and themes, as its plan names them. */
export async function loadTaxonomy({ keep, id }: Keeper): Promise<void> {
  for (const [index, area] of taxonomy.areas.entries()) {
    const { slug, name, summary, sdgs } = area
    await keep('priority-areas', slug, { slug, order: index + 1, name, summary, sdgs })
    for (const [position, theme] of area.themes.entries()) {
      await keep('themes', theme.slug, {
        slug: theme.slug,
        area: id('priority-areas', slug),
        order: (index + 1) * 10 + position + 1,
        name: theme.name,
        sdgs: theme.sdgs,
        dimensions: theme.dimensions.map((dimension) => ({
          slug: dimension.slug,
          name: dimension.name,
        })),
      })
    }
  }
}

/** The network's own pages, which are not sample content. */
export async function loadPages({ keep }: Keeper, convert: Convert): Promise<void> {
  for (const { key, body, ...page } of await readContent('pages')) {
    await keep('pages', key, { ...page, slug: key, body: convert(body) })
  }
}

export async function loadOrganisations({ keep }: Keeper): Promise<void> {
  for (const record of await readContent('organisations')) {
    const { key, latitude, longitude, ...organisation } = record
    const point = { latitude, longitude }
    await keep('organisations', key, { ...organisation, slug: key, point, isSample: true })
  }
}

export async function loadProjects(keeper: Keeper, convert: Convert): Promise<void> {
  for (const { key, description, lead, partners, themes, ...project } of await readContent(
    'projects',
  )) {
    await keeper.keep('projects', key, {
      ...project,
      slug: key,
      description: convert(description),
      lead: keeper.id('organisations', lead),
      partners: keeper.idsOf('organisations', partners),
      themes: keeper.idsOf('themes', themes),
      isSample: true,
    })
  }
}

export async function loadChapters({ keep }: Keeper, convert: Convert): Promise<void> {
  for (const { key, introduction, ...chapter } of await readContent('chapters')) {
    const data = { ...chapter, slug: key, introduction: convert(introduction), isSample: true }
    await keep('handbook-chapters', key, data)
  }
}
