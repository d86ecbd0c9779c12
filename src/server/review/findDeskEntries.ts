import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { LibSQLDatabase } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { Payload } from 'payload'

import type { ReviewedCollection } from '../../domain/review/needs.ts'
import type { ReviewState } from '../../domain/review/transitions.ts'

/** The newest revision of an entry without its words: ids, and what can be filtered by. */
export type DeskEntry = {
  id: string
  refId: string
  reviewState: ReviewState
  originalLanguage: string | null
  owner: string | null
  themes: string[]
  reviewers: string[]
  updatedAt: string
}

type Wish = { collection: ReviewedCollection; states: readonly ReviewState[] }

/**
 * Reads a whole desk at once. Payload builds every entry with all its fields, which for two thousand
 * entries takes half a second; this asks for eight columns. It knows no rights: the caller has made
 * sure that whoever asks may read every entry.
 */
export async function findDeskEntries(payload: Payload, wish: Wish): Promise<DeskEntry[]> {
  if (wish.states.length === 0) return []
  return payload.db.name === 'mongoose'
    ? findOnMongo(payload.db as unknown as MongooseAdapter, wish)
    : findOnSqlite(payload.db as unknown as SQLiteAdapter, wish)
}

/** Relations are kept as ObjectIds, in whatever way the record was written. */
type Id = string | { toHexString: () => string }

const hex = (id: Id): string => (typeof id === 'string' ? id : id.toHexString())
const isId = (id: Id | null | undefined): id is Id => Boolean(id)

type Stored = {
  refId?: string
  reviewState?: ReviewState
  originalLanguage?: string
  owner?: Id | null
  primaryTheme?: Id | null
  themes?: Id[] | null
  reviewers?: Id[] | null
  updatedAt?: Date | string
}

const SHOWN = [
  'refId',
  'reviewState',
  'originalLanguage',
  'owner',
  'primaryTheme',
  'themes',
  'reviewers',
  'updatedAt',
]

async function findOnMongo(db: MongooseAdapter, { collection, states }: Wish) {
  const versions = db.versions[collection]?.collection
  if (!versions) throw new Error(`The versions of ${collection} are missing.`)
  const query = {
    latest: true,
    'version.reviewState': { $in: [...states] },
    'version.deletedAt': { $in: [null] }, // missing, or emptied when it left the trash
  }
  const projection = Object.fromEntries(SHOWN.map((name) => [`version.${name}`, 1]))
  const found = await versions.find(query, { projection: { ...projection, parent: 1 } }).toArray()
  return found.map(({ parent, version }): DeskEntry => {
    const stored = version as Stored
    return {
      id: hex(parent as Id),
      refId: stored.refId ?? '',
      reviewState: stored.reviewState ?? 'draft',
      originalLanguage: stored.originalLanguage ?? null,
      owner: isId(stored.owner) ? hex(stored.owner) : null,
      themes: [stored.primaryTheme, ...(stored.themes ?? [])].filter(isId).map(hex),
      reviewers: (stored.reviewers ?? []).map(hex),
      updatedAt: new Date(stored.updatedAt ?? 0).toISOString(),
    }
  })
}

/** The columns that only one kind of entry has. */
const THEME_COLUMN: Record<ReviewedCollection, string> = {
  'best-practices': 'version_primary_theme_id',
  'project-results': 'NULL',
  'handbook-methods': 'NULL',
}
const HAS_THEMES: readonly ReviewedCollection[] = ['project-results']

async function findOnSqlite(db: SQLiteAdapter, { collection, states }: Wish) {
  // Drizzle types a session as any of its databases; this adapter's are SQLite's.
  const client = db.drizzle as unknown as LibSQLDatabase
  const table = `_${collection.replaceAll('-', '_')}_v`
  const from = sql`FROM ${sql.identifier(table)} WHERE latest = 1
    AND version_deleted_at IS NULL
    AND version_review_state IN (${sql.join(
      [...states].map((state) => sql`${state}`),
      sql`, `,
    )})`
  const { rows } = await client.run(sql`SELECT id, parent_id, version_ref_id, version_review_state,
    version_original_language, version_owner_id, version_updated_at,
    ${sql.raw(THEME_COLUMN[collection])} AS theme ${from}`)
  const themes = HAS_THEMES.includes(collection) ? sql`themes_id` : sql`NULL`
  const links = await client.run(sql`SELECT parent_id, path, users_id, ${themes} AS theme
    FROM ${sql.identifier(`${table}_rels`)}
    WHERE path IN ('version.reviewers', 'version.themes') AND parent_id IN (SELECT id ${from})
    ORDER BY "order"`)
  const linked = linkedIds(links.rows as unknown as Link[])
  return rows.map((row): DeskEntry => {
    const { reviewers = [], themes = [] } = linked.get(text(row.id) ?? '') ?? {}
    return {
      id: text(row.parent_id) ?? '',
      refId: text(row.version_ref_id) ?? '',
      reviewState: row.version_review_state as unknown as ReviewState,
      originalLanguage: text(row.version_original_language),
      owner: text(row.version_owner_id),
      themes: [text(row.theme), ...themes].filter((theme) => theme !== null),
      reviewers,
      updatedAt: text(row.version_updated_at) ?? '',
    }
  })
}

type Link = { parent_id: string; users_id: string | null; theme: string | null }
type Linked = { reviewers: string[]; themes: string[] }

function linkedIds(links: Link[]): Map<string, Linked> {
  const linked = new Map<string, Linked>()
  for (const { parent_id: id, users_id: user, theme } of links) {
    const of = linked.get(id) ?? { reviewers: [], themes: [] }
    if (user) of.reviewers.push(user)
    if (theme) of.themes.push(theme)
    linked.set(id, of)
  }
  return linked
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
