import type { PayloadRequest } from 'payload'

import type { SnapshotChapter, SnapshotMethod } from '../../domain/handbook/editionSnapshot.ts'
import { hiddenLanguages, type Translated } from '../../domain/translations/inLanguage.ts'
import { hideLanguages } from '../../domain/translations/leaves.ts'
import { localisedLeaves } from '../translations/localisedLeaves.ts'

type Stored<T> = T &
  Translated & { chapter?: string | null; order?: number | null; updatedAt: string }

/** The published handbook as it stands: its chapters in order, each with its methods, in the languages that are ready. */
export async function takeSnapshot(req: PayloadRequest): Promise<SnapshotChapter[]> {
  const common = { depth: 0, locale: 'all', overrideAccess: true, pagination: false, req } as const
  const chapters = await req.payload.find({
    ...common,
    collection: 'handbook-chapters',
    sort: 'order',
  })
  const methods = await req.payload.find({
    ...common,
    collection: 'handbook-methods',
    sort: 'order',
    where: { _status: { equals: 'published' } },
  })
  const stored = methods.docs as unknown as Stored<SnapshotMethod>[]
  const leaves = localisedLeaves(req.payload, 'handbook-methods')
  for (const method of stored) hideLanguages(method, leaves, hiddenLanguages(method))
  const known = new Set(stored.map(({ id }) => id))
  return (chapters.docs as unknown as SnapshotChapter[])
    .map(({ id, slug, order, title, inOneSentence, introduction }) => ({
      id,
      slug,
      order,
      title,
      inOneSentence,
      introduction,
      methods: stored
        .filter(({ chapter }) => chapter === id)
        .map((method) => snapshotMethod(method, known)),
    }))
    .filter(({ methods: own }) => own.length > 0)
}

/** Only what the documents need: nothing of the review, of people or of the database goes along. */
function snapshotMethod(method: Stored<SnapshotMethod>, known: Set<string>): SnapshotMethod {
  const kept = Object.fromEntries(METHOD_FIELDS.map((name) => [name, method[name]]))
  return {
    ...(kept as Omit<SnapshotMethod, 'version' | 'related'>),
    version: method.updatedAt,
    related: (method.related ?? []).filter((id) => known.has(id)),
  }
}

const METHOD_FIELDS = [
  'id',
  'refId',
  'slug',
  'title',
  'inOneSentence',
  'aims',
  'barriers',
  'settings',
  'audience',
  'groupSizeMin',
  'groupSizeMax',
  'minutes',
  'preparationMinutes',
  'complexity',
  'costBand',
  'staffAndCompetence',
  'objectives',
  'whyItWorks',
  'evidenceLevel',
  'materials',
  'steps',
  'debriefQuestions',
  'risksAndSafeguards',
  'tips',
  'variations',
  'adaptation',
  'evaluationForm',
  'accessibility',
  'sources',
  'adaptedFrom',
  'licence',
] as const satisfies readonly (keyof SnapshotMethod)[]
