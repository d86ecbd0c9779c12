import { LOCALES, type Locale, type Localised } from '@/domain/locales'
import { slugOf } from '@/lib/slug'

import type { Keeper } from './keeper'
import { loadFiles } from './loadFiles'
import { readContent, type ContentRecord } from './readContent'
import type { richTextConverter } from './richText'

type Convert = Awaited<ReturnType<typeof richTextConverter>>

const CONSENTS = { rightToPublish: true, licence: true, noPersonalData: true }

/** What the loader itself needs of a record and the collection does not store. */
function storedPart(record: ContentRecord) {
  const { key: _key, state: _state, reviewComment: _comment, statement: _said, ...stored } = record
  return stored
}

/** Which languages a record is written in beside its original: all of them read by a person. */
function translationsOf(title: unknown, original: Locale) {
  const written = (title ?? {}) as Localised
  return Object.fromEntries(
    LOCALES.map((locale) => {
      const isReady = locale !== original && Boolean(written[locale])
      return [locale, { state: isReady ? 'reviewed' : 'none', ready: isReady }]
    }),
  )
}

export async function loadMethods(keeper: Keeper, convert: Convert): Promise<ContentRecord[]> {
  const records = await readContent('methods')
  for (const record of records) {
    const { related: _later, licence: _default, ...method } = storedPart(record)
    await keeper.keep('handbook-methods', record.key, {
      ...method,
      slug: record.key,
      owner: keeper.id('organisations', 'tankta-broar'),
      chapter: keeper.id('handbook-chapters', record.chapter),
      risksAndSafeguards: convert(record.risksAndSafeguards),
      evaluationForm: convert(record.evaluationForm),
      translations: translationsOf(record.title, record.originalLanguage as Locale),
      isSample: true,
    })
  }
  return records
}

export async function loadResults(keeper: Keeper): Promise<ContentRecord[]> {
  const records = await readContent('results')
  for (const record of records) {
    const { practices: _later, ...result } = storedPart(record)
    const organisation = keeper.id('organisations', record.contactOrganisation)
    await keeper.keep('project-results', record.key, {
      ...result,
      slug: slugOf(String((record.title as Localised).en)),
      originalLanguage: 'en',
      owner: organisation,
      contactOrganisation: organisation,
      project: keeper.id('projects', record.project),
      themes: keeper.idsOf('themes', record.themes),
      methods: keeper.idsOf('handbook-methods', record.methods),
      files: withLicence(record.files),
      translations: translationsOf(record.title, 'en'),
      isSample: true,
    })
  }
  return records
}

const withLicence = (files: unknown) =>
  (Array.isArray(files) ? (files as object[]) : []).map((file) => ({
    ...file,
    licence: 'CC-BY-4.0',
  }))

export async function loadPractices(keeper: Keeper, convert: Convert): Promise<ContentRecord[]> {
  const records = await readContent('practices')
  for (const record of records) {
    const { related: _later, projectResult: _too, ...practice } = storedPart(record)
    await keeper.keep('best-practices', record.key, {
      ...practice,
      ...(await loadFiles(keeper, record)),
      slug: record.key.slice(record.key.indexOf('-') + 1),
      owner: keeper.id('organisations', record.owner),
      primaryTheme: keeper.id('themes', record.primaryTheme),
      secondaryThemes: keeper.idsOf('themes', record.secondaryThemes),
      methodsUsed: keeper.idsOf('handbook-methods', record.methodsUsed),
      partners: partnersOf(keeper, record.partners),
      solution: convert(record.solution),
      consents: CONSENTS,
      translations: translationsOf(record.title, record.originalLanguage as Locale),
      isSample: true,
    })
  }
  return records
}

const partnersOf = (keeper: Keeper, partners: unknown) =>
  (Array.isArray(partners) ? (partners as { organisation?: string }[]) : []).map((partner) => ({
    ...partner,
    organisation: keeper.id('organisations', partner.organisation),
  }))

/** Links between entries, once all of them are there. */
export async function linkEntries(
  keeper: Keeper,
  records: { practices: ContentRecord[]; results: ContentRecord[]; methods: ContentRecord[] },
): Promise<void> {
  for (const { key, related, projectResult } of records.practices) {
    await link(keeper, {
      collection: 'best-practices',
      key,
      data: {
        related: keeper.idsOf('best-practices', related),
        projectResult: keeper.id('project-results', projectResult),
      },
    })
  }
  for (const { key, practices } of records.results) {
    const data = { practices: keeper.idsOf('best-practices', practices) }
    await link(keeper, { collection: 'project-results', key, data: data })
  }
  for (const { key, related } of records.methods) {
    const data = { related: keeper.idsOf('handbook-methods', related) }
    await link(keeper, { collection: 'handbook-methods', key, data: data })
  }
}

type Linked = 'best-practices' | 'project-results' | 'handbook-methods'

type Link = { collection: Linked; key: string; data: object }

async function link(keeper: Keeper, { collection, key, data }: Link): Promise<void> {
  const id = keeper.id(collection, key)
  const hasLinks = Object.values(data).some((value) =>
    Array.isArray(value) ? value.length : value,
  )
  if (!id || !hasLinks) return
  const entry = await keeper.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    overrideAccess: true, // loading is the system's own work
  })
  // An entry that has moved on was linked by an earlier, interrupted run.
  if (entry.reviewState !== 'draft' || entry.publishedAt) return
  await keeper.payload.update({ collection, id, data, depth: 0, draft: true, overrideAccess: true })
}
