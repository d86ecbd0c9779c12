import type { Where } from 'payload'

import { findTaxonomy } from '@/server/findTaxonomy.ts'
import type { Reader } from '@/server/reader.ts'

import { LINE_FIELDS, type ResultLine, resultLine } from './resultLine.ts'

/** The published results, newest first: all of them, or those of one project. */
export async function findResults(reader: Reader, project?: string): Promise<ResultLine[]> {
  const where: Where[] = [{ _status: { equals: 'published' } }]
  if (project) where.push({ project: { equals: project } })
  const [taxonomy, { docs }] = await Promise.all([
    findTaxonomy(reader),
    reader.payload.find({
      collection: 'project-results',
      depth: 1,
      locale: 'all',
      overrideAccess: false,
      pagination: false,
      populate: { projects: { acronym: true }, themes: { slug: true } },
      select: LINE_FIELDS,
      sort: ['-publishedAt', '-refId'],
      user: null,
      where: { and: where },
    }),
  ])
  return docs.map((doc) => resultLine(doc, reader.locale, taxonomy))
}
