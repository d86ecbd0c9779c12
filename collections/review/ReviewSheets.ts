import type { Access, CollectionConfig } from 'payload'

import { hasRole, isStaff } from '@/domain/identity/roles'

import { actorOf, nobody } from '../shared/access/staff'
import { day, group, longText, number, plain, relation, select } from '../shared/fields/build'

import { aboutEntry, BESIDE_ENTRY } from './aboutEntry'

const GATE = ['g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7'] as const
const CORE = ['b1', 'b2', 'b3', 'b4', 'b5', 'b6'] as const
const QUALIFIERS = ['c1', 'c2', 'c3', 'c4', 'c5'] as const
const MOST = { max: 4 } as const

/** Staff read all sheets, reviewers their own. */
const readSheets: Access = ({ req: { user } }) => {
  const actor = actorOf(user)
  if (isStaff(actor)) return true
  return hasRole(actor, 'reviewer') && actor ? { reviewer: { equals: actor.id } } : false
}

/** One reviewer's judgement of one entry, by the rubric's version that it names. */
export const ReviewSheets: CollectionConfig = {
  slug: 'review-sheets',
  ...BESIDE_ENTRY,
  access: {
    create: nobody,
    delete: nobody,
    read: readSheets,
    readVersions: nobody,
    unlock: nobody,
    update: nobody,
  },
  fields: [
    ...aboutEntry,
    plain('rubricVersion', 20, { required: true }),
    relation('reviewer', 'users', { index: true, required: true }),
    select('country', 'country'),
    group(
      'gate',
      GATE.map((name) => select(name, 'gateAnswer')),
    ),
    group(
      'core',
      CORE.map((name) => number(name, MOST)),
    ),
    group(
      'qualifiers',
      QUALIFIERS.map((name) => number(name, MOST)),
    ),
    longText('remark', 3000, { localized: false }),
    longText('noteForReaders', 1000, { localized: false }),
    day('sentAt'),
  ],
}
