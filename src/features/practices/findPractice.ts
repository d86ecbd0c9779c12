import type { BestPractice } from '@payload-types'
import type { Where } from 'payload'

import { findTaxonomy } from '@/server/findTaxonomy.ts'
import type { Reader } from '@/server/reader.ts'

import { LINKED_FIELDS, PUBLIC_FIELDS } from './publicFields.ts'
import { practiceView, type PracticeView } from './practiceView.ts'

const REFERENCE = /^bp-\d{4}-\d{3,}$/i

const WHOLE = {
  collection: 'best-practices',
  depth: 2, // one for what is linked, two for the chapter in a method's address
  limit: 1,
  locale: 'all',
  overrideAccess: false,
  pagination: false,
  populate: LINKED_FIELDS,
  select: PUBLIC_FIELDS,
} as const

/** A published practice by its slug or its reference, with all that its page shows; else null. */
export async function findPractice(reader: Reader, slug: string): Promise<PracticeView | null> {
  const { payload, user } = reader
  const [{ docs }, taxonomy] = await Promise.all([
    payload.find({
      ...WHOLE,
      user,
      where: { and: [{ _status: { equals: 'published' } }, placeOf(slug)] },
    }),
    findTaxonomy(reader),
  ])
  const [found] = docs
  return found ? practiceView(found as BestPractice, reader.locale, taxonomy) : null
}

/** A practice as its page would be today, for those who may read its newest revision; else null. */
export async function findPracticeDraft(reader: Reader, id: string): Promise<PracticeView | null> {
  const { payload, user } = reader
  const [{ docs }, taxonomy] = await Promise.all([
    payload.find({ ...WHOLE, draft: true, user, where: { id: { equals: id } } }),
    findTaxonomy(reader),
  ])
  const [found] = docs
  return found ? practiceView(found as BestPractice, reader.locale, taxonomy) : null
}

const placeOf = (slug: string): Where =>
  REFERENCE.test(slug) ? { refId: { equals: slug.toUpperCase() } } : { slug: { equals: slug } }
