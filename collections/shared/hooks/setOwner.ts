import type { CollectionBeforeChangeHook } from 'payload'

import { isLocale } from '@/domain/locales'
import { hasRole, idOf, organisationOf } from '@/domain/identity/roles'
import { actorOfRequest } from '@/server/actorOfRequest'
import { notAllowed } from '@/server/refusals'

type Hook = CollectionBeforeChangeHook
type Owned = Record<string, unknown> & { owner?: string | { id: string } | null }

/** A member writes for the own organisation, in the language of the form unless another is named. */
export const setOwner: Hook = (args) => {
  const { operation, req } = args
  const data = args.data as Owned
  const before = args.originalDoc as Owned | undefined
  const actor = actorOfRequest(req)
  const own = operation === 'create' ? organisationOf(actor) : idOf(before?.owner)
  const asksForAnother = data.owner !== undefined && idOf(data.owner) !== own
  if (asksForAnother && data.owner && hasRole(actor, 'member')) {
    throw notAllowed(req, { key: 'errors.ownOrganisationOnly' })
  }
  return operation === 'create' ? { ...data, ...defaults(data, { own, locale: req.locale }) } : data
}

type Known = { own: string | null; locale: unknown }

const defaults = (data: Owned, { own, locale }: Known) => ({
  owner: data.owner ?? own,
  originalLanguage: data.originalLanguage ?? (isLocale(locale) ? locale : 'en'),
})
