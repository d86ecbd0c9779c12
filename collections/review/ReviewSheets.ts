import type { Access, CollectionConfig, PayloadRequest } from 'payload'

import { hasRole, isStaff } from '@/domain/identity/roles'
import { CORE, GATE, HIGHEST_SCORE, QUALIFIERS } from '@/domain/review/rubric'
import { readableSheets } from '@/server/review/readableSheets'

import { actorOf, nobody } from '../shared/access/staff'
import { day, group, longText, number, plain, relation, select } from '../shared/fields/build'

import { aboutEntry, BESIDE_ENTRY } from './aboutEntry'

const SCORE = { max: HIGHEST_SCORE } as const

/** Staff read all sheets; reviewers and authors those that they may know by now. */
const readSheets: Access = ({ req }) => isStaff(actorOf(req.user)) || readableSheets(req)

/** An author reads what was scored, not who scored it nor what reviewers tell each other. */
const AMONG_REVIEWERS = {
  access: { read: ({ req }: { req: PayloadRequest }) => !hasRole(actorOf(req.user), 'member') },
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
    relation('reviewer', 'users', { ...AMONG_REVIEWERS, index: true }),
    select('country', 'country', AMONG_REVIEWERS),
    group(
      'gate',
      GATE.map((name) => select(name, 'gateAnswer')),
    ),
    group(
      'core',
      CORE.map((name) => number(name, SCORE)),
    ),
    group(
      'qualifiers',
      QUALIFIERS.map((name) => number(name, SCORE)),
    ),
    longText('remark', 3000, { ...AMONG_REVIEWERS, localized: false }),
    longText('noteForReaders', 1000, { ...AMONG_REVIEWERS, localized: false }),
    day('sentAt'),
  ],
}
