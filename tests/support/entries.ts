import { createLocalReq, type Payload } from 'payload'

import type { ReviewAction, ReviewState } from '@/domain/review/transitions'
import { moveEntry } from '@/server/review/moveEntry'

import { unique, type Cast } from './people'
import { FOR_PUBLICATION } from './publication'
import { latest, type Reviewed } from './rest'

/** Rich text of one paragraph, as the editor stores it. */
export const aText = (text: string) => ({
  root: {
    type: 'root',
    format: '' as const,
    indent: 0,
    version: 1,
    direction: 'ltr' as const,
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        children: [
          { type: 'text', text, format: 0, mode: 'normal', style: '', detail: 0, version: 1 },
        ],
      },
    ],
  },
})

/** A theme in its area; the slugs decide which fields a practice needs. */
export async function aTheme(payload: Payload, slugs = { area: 'green', theme: 'smart-mobility' }) {
  const areas = await payload.find({
    collection: 'priority-areas',
    where: { slug: { equals: slugs.area } },
  })
  const area =
    areas.docs[0] ??
    (await payload.create({
      collection: 'priority-areas',
      data: { slug: slugs.area, order: 1, name: slugs.area },
    }))
  const themes = await payload.find({
    collection: 'themes',
    depth: 0,
    where: { slug: { equals: slugs.theme } },
  })
  return (
    themes.docs[0] ??
    (await payload.create({
      collection: 'themes',
      data: { slug: slugs.theme, order: 1, name: slugs.theme, area: area.id },
      depth: 0,
    }))
  )
}

/** What submission needs and no more. */
export const sendable = (theme: string) => ({
  title: `Walking bus ${unique()}`,
  summary: 'Children walk to school together.',
  originalLanguage: 'en' as const,
  primaryTheme: theme,
  startDate: '2024-02-01T00:00:00.000Z',
  problem: 'Every second child came by car.',
  solution: aText('Parents take turns.'),
  contact: { name: 'Kim Sample', email: 'kim@example.org', visibility: 'form' as const },
  consents: { rightToPublish: true, licence: true, noPersonalData: true },
})

/** What publication needs and no more. */
export const publishable = (theme: string) => ({ ...sendable(theme), ...FOR_PUBLICATION })

const WAYS: Record<ReviewState, ReviewAction[]> = {
  draft: [],
  submitted: ['submit'],
  'in-review': ['submit', 'start-review'],
  'changes-requested': ['submit', 'start-review', 'request-changes'],
  published: ['submit', 'start-review', 'publish'],
  archived: ['submit', 'start-review', 'publish', 'archive'],
}

type Wish = { state?: ReviewState; owner?: string; data?: Record<string, unknown> }

/** A practice of the home town in a state, reached by the same transitions as people use. */
export async function aPractice(payload: Payload, cast: Cast, wish: Wish = {}) {
  const theme = await aTheme(payload)
  const { owner = cast.home, state = 'draft', data = {} } = wish
  const entry = await payload.create({
    collection: 'best-practices',
    data: { ...publishable(theme.id), owner, ...data },
    depth: 0,
  })
  return brought(payload, cast, { collection: 'best-practices', id: entry.id, state })
}

export async function aResult(payload: Payload, cast: Cast, wish: Wish = {}) {
  const theme = await aTheme(payload)
  const { owner = cast.home, state = 'draft', data = {} } = wish
  const project = await payload.create({
    collection: 'projects',
    data: { acronym: 'TEST', slug: unique(), title: 'A project' },
  })
  const entry = await payload.create({
    collection: 'project-results',
    data: {
      title: `Course ${unique()}`,
      description: 'A course for staff.',
      originalLanguage: 'en',
      project: project.id,
      resultType: 'training-course',
      themes: [theme.id],
      files: [{ language: 'en', title: 'Course', url: 'https://example.org/course' }],
      owner,
      ...data,
    },
    depth: 0,
  })
  return brought(payload, cast, { collection: 'project-results', id: entry.id, state })
}

export async function aMethod(payload: Payload, cast: Cast, wish: Wish = {}) {
  const { owner = cast.home, state = 'draft', data = {} } = wish
  const chapter = await aChapter(payload)
  const step = { minutes: 10, facilitator: 'Welcomes all.', participants: 'Sit in a ring.' }
  const entry = await payload.create({
    collection: 'handbook-methods',
    data: {
      title: `Language café ${unique()}`,
      inOneSentence: 'Neighbours talk over coffee.',
      originalLanguage: 'en',
      chapter,
      steps: ['Welcome', 'Talk', 'Close'].map((title) => ({ ...step, title })),
      risksAndSafeguards: aText('Nobody has to tell a story.'),
      owner,
      ...data,
    },
    depth: 0,
  })
  return brought(payload, cast, { collection: 'handbook-methods', id: entry.id, state })
}

async function aChapter(payload: Payload): Promise<string> {
  const { docs } = await payload.find({ collection: 'handbook-chapters', limit: 1 })
  if (docs[0]) return docs[0].id
  const chapter = await payload.create({
    collection: 'handbook-chapters',
    data: { slug: 'meeting', order: 1, title: 'Meeting each other' },
  })
  return chapter.id
}

type Brought = { collection: Reviewed; id: string; state: ReviewState }

async function brought(payload: Payload, cast: Cast, { collection, id, state }: Brought) {
  for (const action of WAYS[state]) {
    const { updatedAt: version } = await latest(payload, { collection, id })
    const req = await createLocalReq({ user: cast.secretariat }, payload)
    await moveEntry(req, { collection, id, action, version, comment: 'Add a figure.' })
  }
  return { collection, id }
}
