import {
  commitTransaction,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
} from 'payload'

import { hasLeft } from '@/domain/identity/hasLeft'
import { hasRole } from '@/domain/identity/roles'
import { message } from '@/i18n/message'
import { actorOfRequest } from '@/server/actorOfRequest'
import { localeOfRequest } from '@/server/localeOfRequest'
import { notAllowed, wrongFields } from '@/server/refusals'

const MIN_PASSWORD = 12

/** Every way to set a password: creation, change, reset. */
export const requireLongPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!['create', 'update', 'updateByID', 'resetPassword'].includes(operation)) return args
  const password = (args as { data?: { password?: unknown } }).data?.password
  if (password === undefined || password === null) return args
  if (typeof password === 'string' && password.length >= MIN_PASSWORD) return args
  const text = message(localeOfRequest(req), 'errors.password', { count: MIN_PASSWORD })
  throw wrongFields(req, [{ path: 'password', code: 'too-short', message: text }])
}

/**
 * Payload notes outside of the transaction that a mail was asked for, and SQLite, which has one
 * writer, would refuse that write while the transaction is open. Nothing was written in it yet.
 */
export const forgetOutsideTransaction: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation === 'forgotPassword') await commitTransaction(req)
  return args
}

/** The Secretariat invites members; every other role is an admin's to give. */
export const inviteMembersOnly: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  const isInvitation = operation === 'create' && hasRole(actorOfRequest(req), 'secretariat')
  if (isInvitation && data.role !== 'member') {
    throw notAllowed(req, { key: 'errors.inviteMembersOnly' })
  }
  return data
}

/** Whoever has left keeps a name in the log and no way in; the password was right, so say why. */
export const refuseLoginOfLeavers: CollectionBeforeLoginHook = ({ req, user }) => {
  if (hasLeft(user as { leftOn?: string | null })) throw notAllowed(req, { key: 'desk.hasLeft' })
}

/** What somebody was told goes with them; nobody else may read it. */
export const deleteNotices: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'notifications',
    depth: 0,
    overrideAccess: true, // nobody deletes notices one by one
    req,
    where: { recipient: { equals: id } },
  })
}
