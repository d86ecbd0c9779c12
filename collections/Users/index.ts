import type { CollectionConfig } from 'payload'

import { env } from '@/lib/env'

import { nobodyWrites } from '../shared/access/staff'
import { checkbox, day, plain, relation, select } from '../shared/fields/build'
import { withWords } from '../shared/fields/withWords'

import { adminWrites, userAccess } from './access'
import { forgotPassword } from './forgotPassword'
import {
  deleteNotices,
  forgetOutsideTransaction,
  inviteMembersOnly,
  refuseLoginOfLeavers,
  requireLongPassword,
} from './hooks'

const MAX_LOGIN_ATTEMPTS = 8
const LOCK_MS = 10 * 60 * 1000
const SESSION_S = 8 * 3600

/** A route that Payload offers while nobody exists; the first admin comes from a command instead. */
const noOpenFirstUser = {
  path: '/first-register',
  method: 'post',
  handler: () =>
    Response.json({ errors: [{ message: 'Not found', code: 'not-found' }] }, { status: 404 }),
} as const

export const Users: CollectionConfig = withWords({
  slug: 'users',
  access: userAccess,
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'role', 'organisation'] },
  auth: {
    cookies: { sameSite: 'Strict', secure: env.SITE_URL?.startsWith('https:') ?? false },
    forgotPassword,
    lockTime: LOCK_MS,
    maxLoginAttempts: MAX_LOGIN_ATTEMPTS,
    tokenExpiration: SESSION_S,
    useSessions: true,
  },
  defaultPopulate: { name: true },
  disableBulkEdit: true,
  disableDuplicate: true,
  endpoints: [noOpenFirstUser],
  fields: [
    plain('name', 120, { required: true }),
    select('role', 'role', {
      access: adminWrites,
      defaultValue: 'member',
      required: true,
      saveToJWT: true,
    }),
    relation('organisation', 'organisations', { access: adminWrites, saveToJWT: true }),
    select('language', 'language', { defaultValue: 'en', required: true }),
    select('mailPreference', 'mailPreference', { defaultValue: 'each' }),
    day('leftOn', { access: adminWrites }),
    checkbox('isSample', { access: nobodyWrites, admin: { hidden: true }, defaultValue: false }),
  ],
  hooks: {
    beforeOperation: [requireLongPassword, forgetOutsideTransaction],
    beforeChange: [inviteMembersOnly],
    beforeLogin: [refuseLoginOfLeavers],
    beforeDelete: [deleteNotices],
  },
  lockDocuments: false,
})
