import type { PracticeRow } from '@/domain/practices/practiceRow.ts'
import type { Taxonomy } from '@/domain/taxonomy/taxonomy.ts'
import { findTaxonomy } from '@/server/findTaxonomy.ts'
import type { Reader } from '@/server/reader.ts'

import { findOwnerNames } from './findOwnerNames.ts'
import { findPracticeRows, type OwnerName } from './findPracticeRows.ts'

export type PracticeOverview = { rows: PracticeRow[]; taxonomy: Taxonomy; owners: OwnerName[] }

/** All published practices in brief, with the names that place them: four queries, whatever their number. */
export async function findPracticeOverview(reader: Reader): Promise<PracticeOverview> {
  const [taxonomy, owners] = await Promise.all([findTaxonomy(reader), findOwnerNames(reader)])
  return { rows: await findPracticeRows(reader, { taxonomy, owners }), taxonomy, owners }
}
