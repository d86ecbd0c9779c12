import type { Field } from 'payload'

import { organisationOf } from '@/domain/identity/roles'
import { isLocale, LOCALES } from '@/domain/locales'

import { membersOnly } from '../access/entries'
import { actorOf, nobodyWrites, staffWrites } from '../access/staff'

import { checkbox, day, group, longText, number, plain, relation, relations, select } from './build'

const SIDEBAR = { position: 'sidebar' } as const
const READ_ONLY_SIDEBAR = { ...SIDEBAR, readOnly: true } as const

/** Who wrote last, and whether the form saved it by itself: for those who write together. */
const EDITING = {
  access: { ...nobodyWrites, read: membersOnly },
  admin: { hidden: true },
} as const

/** Who an entry is and where it stands: the same for practices, results and methods. */
export const identityFields: Field[] = [
  plain('refId', 40, {
    access: nobodyWrites,
    admin: READ_ONLY_SIDEBAR,
    index: true,
    unique: true,
  }),
  plain('slug', 100, {
    access: nobodyWrites,
    admin: READ_ONLY_SIDEBAR,
    index: true,
    unique: true,
  }),
  select('reviewState', 'reviewState', {
    access: nobodyWrites,
    admin: READ_ONLY_SIDEBAR,
    defaultValue: 'draft',
    index: true,
  }),
  relation('owner', 'organisations', {
    admin: SIDEBAR,
    defaultValue: ({ user }) => organisationOf(actorOf(user)) ?? undefined,
    index: true,
  }),
  select('originalLanguage', 'language', {
    admin: SIDEBAR,
    defaultValue: ({ locale }) => (isLocale(locale) ? locale : undefined),
  }),
  relations('reviewers', 'users', {
    access: nobodyWrites,
    admin: {
      ...READ_ONLY_SIDEBAR,
      components: { afterInput: ['/src/admin/AssignLink#AssignLink'] },
    },
  }),
  checkbox('featured', { access: staffWrites, admin: SIDEBAR, defaultValue: false }),
  day('publishedAt', { access: nobodyWrites, admin: READ_ONLY_SIDEBAR, index: true }),
  group(
    'translations',
    LOCALES.map((locale) =>
      group(locale, [
        select('state', 'translationState', { defaultValue: 'none' }),
        plain('sourceVersion', 40, { access: nobodyWrites, admin: { readOnly: true } }),
        checkbox('ready', {
          access: nobodyWrites,
          admin: { readOnly: true },
          defaultValue: false,
        }),
      ]),
    ),
    { admin: SIDEBAR },
  ),
  relation('lastEditedBy', 'users', EDITING),
  checkbox('isAutosave', { ...EDITING, defaultValue: false }),
  checkbox('isSample', { access: nobodyWrites, admin: { hidden: true }, defaultValue: false }),
]

/** What the reviewer sets; readers see the statement, the level and the tier. */
export const judgementFields: Field[] = [
  number('evidenceLevel', { access: staffWrites, admin: { readOnly: true }, max: 4 }),
  longText('statement', 2000, { access: staffWrites, admin: { readOnly: true } }),
  longText('otherCountryNote', 1000, { access: staffWrites, admin: { readOnly: true } }),
  select('reviewLabel', 'reviewLabel', { access: nobodyWrites, admin: { readOnly: true } }),
  plain('rubricVersion', 20, { access: nobodyWrites, admin: { readOnly: true } }),
  select('tier', 'tier', { access: nobodyWrites, admin: { readOnly: true } }),
]
