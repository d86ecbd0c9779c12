import type { Field } from 'payload'

import { isStaff, organisationOf } from '@/domain/identity/roles'
import { isLocale, LOCALES } from '@/domain/locales'

import { membersOnly } from '../access/entries'
import { actorOf, nobodyWrites, staffWrites } from '../access/staff'

import {
  checkbox,
  day,
  group,
  longText,
  number,
  plain,
  relation,
  relations,
  select,
  text,
} from './build'

const SIDEBAR = { position: 'sidebar' } as const
/** What only staff set is not shown to a member, nor what the server sets before it has. */
const STAFF_SIDEBAR = {
  ...SIDEBAR,
  condition: (_: unknown, __: unknown, { user }: { user: unknown }) => isStaff(actorOf(user)),
} as const
const onceSet = (name: string) => ({
  ...SIDEBAR,
  readOnly: true,
  condition: (data: Partial<Record<string, unknown>>) => Boolean(data[name]),
})
const READ_ONLY_SIDEBAR = { ...SIDEBAR, readOnly: true } as const

/** Who wrote last, and whether the form saved it by itself: for those who write together. */
const EDITING = {
  access: { ...nobodyWrites, read: membersOnly },
  admin: { hidden: true },
} as const

/** What an entry is called; its lists say where to find one that has no title in their language. */
export const entryTitle: Field = text('title', 100, {
  admin: { components: { Cell: '/src/admin/TitleCell#TitleCell' } },
})

/** Who an entry is and where it stands: the same for practices, results and methods. */
export const identityFields: Field[] = [
  plain('refId', 40, {
    access: nobodyWrites,
    admin: onceSet('refId'),
    index: true,
    unique: true,
  }),
  plain('slug', 100, {
    access: nobodyWrites,
    admin: {
      ...onceSet('slug'),
      components: { afterInput: ['/src/admin/review/address/ChangeAddress#ChangeAddress'] },
    },
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
      ...STAFF_SIDEBAR,
      readOnly: true,
      components: { afterInput: ['/src/admin/AssignLink#AssignLink'] },
    },
  }),
  checkbox('featured', { access: staffWrites, admin: STAFF_SIDEBAR, defaultValue: false }),
  day('publishedAt', { access: nobodyWrites, admin: onceSet('publishedAt'), index: true }),
  group(
    'translations',
    LOCALES.map((locale) =>
      group(locale, [
        select('state', 'translationState', { defaultValue: 'none' }),
        // Kept by `followOriginal` and shown by `ReadyLanguages`. Refused by field access inside a group, they would be lost: Payload
        // takes what is refused out of the stored group as well when a write leaves the group out.
        plain('sourceVersion', 40, { admin: { hidden: true } }),
        checkbox('ready', { admin: { hidden: true }, defaultValue: false }),
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
