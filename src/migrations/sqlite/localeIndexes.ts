import { sql, type MigrateUpArgs } from '@payloadcms/db-sqlite'

type Db = MigrateUpArgs['db']

/**
 * Payload's tables of translations are unique on (_locale, _parent_id), which is no help in finding
 * the rows of one parent: a list read all of them for each row. A migration that adds localised
 * tables calls this again; what is there already stays.
 */
export async function indexLocales(db: Db): Promise<void> {
  for (const table of await localeTables(db)) {
    const index = sql.identifier(indexName(table))
    await db.run(
      sql`CREATE INDEX IF NOT EXISTS ${index} ON ${sql.identifier(table)} (${sql.identifier('_parent_id')})`,
    )
  }
}

export async function dropLocaleIndexes(db: Db): Promise<void> {
  for (const table of await localeTables(db)) {
    await db.run(sql`DROP INDEX IF EXISTS ${sql.identifier(indexName(table))}`)
  }
}

const indexName = (table: string): string => `${table}_by_parent_idx`

async function localeTables(db: Db): Promise<string[]> {
  const { rows } = await db.run(
    sql`SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, -8) = '_locales'`,
  )
  return rows.map((row) => String(row.name))
}
