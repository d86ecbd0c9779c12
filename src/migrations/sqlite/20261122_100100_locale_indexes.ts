import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'

import { dropLocaleIndexes, indexLocales } from './localeIndexes'

export const up = ({ db }: MigrateUpArgs): Promise<void> => indexLocales(db)

export const down = ({ db }: MigrateDownArgs): Promise<void> => dropLocaleIndexes(db)
