import {
  QueryError,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type Where,
} from 'payload'

import { hasRole, isStaff, organisationOf } from '@/domain/identity/roles'
import { isLocale, LOCALES } from '@/domain/locales'
import { actorOfRequest } from '@/server/actorOfRequest'
import { askedBy, type Asked } from '@/server/translations/localisedPath'

type Query = { where?: Where | null; sort?: string | string[]; field?: string }
type Ask = (path: string) => Asked

/**
 * Nobody finds out the words of a language that is not ready by filtering or ordering by them: such
 * a text matches nothing, and paths that lead to it round this rule are refused.
 */
export const refuseUnreadyWords: CollectionBeforeOperationHook = (hook) => {
  const { args, collection, overrideAccess, req } = hook
  if (overrideAccess === true || isStaff(actorOfRequest(req))) return args
  const query = args as Query
  const ask: Ask = (path) => askedBy(req.payload, collection.slug, path)
  const ordered = pathsOf(query.sort)
  refuseRoundabout(ask, [...ordered, ...wherePaths(query.where), ...pathsOf(query.field)])
  if (query.field && ask(query.field) === 'own') throw new QueryError([{ path: query.field }])
  const where = restricted(query.where, { ask, visible: isVisible(req) })
  const isOrderedByWords = ordered.some((path) => ask(path) === 'own')
  if (!isOrderedByWords) return where ? { ...args, where } : args
  return { ...args, where: { and: [...(where ? [where] : []), isVisible(req)] } }
}

function refuseRoundabout(ask: Ask, paths: string[]): void {
  const wrong = paths.filter((path) => ask(path) === 'roundabout')
  if (wrong.length > 0) throw new QueryError(wrong.map((path) => ({ path })))
}

const pathsOf = (sort: string | string[] | undefined): string[] =>
  [sort ?? []]
    .flat()
    .flatMap((one) => one.split(','))
    .map((one) => one.trim().replace(/^-/, ''))

const isJunction = (key: string): boolean => /^(and|or)$/i.test(key)

const branches = (value: unknown): Where[] => (Array.isArray(value) ? (value as Where[]) : [])

function wherePaths(where: Where | null | undefined): string[] {
  return Object.entries(where ?? {}).flatMap(([key, value]) =>
    isJunction(key) ? branches(value).flatMap(wherePaths) : [key],
  )
}

type Rule = { ask: Ask; visible: Where }

/** The same filter, in which a text counts only where its language may be seen. */
function restricted(where: Where | null | undefined, rule: Rule): Where | undefined {
  if (!where) return undefined
  const conditions = Object.entries(where).map(([key, value]): Where => {
    if (isJunction(key)) return { [key]: branches(value).map((one) => restricted(one, rule) ?? {}) }
    const condition = { [key]: value } as Where
    return rule.ask(key) === 'own' ? { and: [condition, rule.visible] } : condition
  })
  return conditions.length === 1 ? conditions[0] : { and: conditions }
}

/** Entries whose words in the language of the request may be seen by whoever asks. */
function isVisible(req: PayloadRequest): Where {
  const asked = isLocale(req.locale) ? [req.locale] : LOCALES
  const actor = actorOfRequest(req)
  const organisation = hasRole(actor, 'member') ? organisationOf(actor) : null
  const works: Where[] = [
    ...(organisation ? [{ owner: { equals: organisation } }] : []),
    ...(hasRole(actor, 'reviewer') && actor ? [{ reviewers: { in: [actor.id] } }] : []),
  ]
  const isReady = (locale: string): Where => ({
    or: [
      { originalLanguage: { equals: locale } },
      {
        and: [
          { [`translations.${locale}.ready`]: { equals: true } },
          { [`translations.${locale}.state`]: { not_equals: 'none' } },
        ],
      },
      ...works,
    ],
  })
  return { and: asked.map(isReady) }
}
