import type { PayloadRequest } from 'payload'

import { idOf } from '../../domain/identity/roles.ts'
import { REVIEWED_COLLECTIONS } from '../../domain/review/needs.ts'

import type { Entry } from './findLatest.ts'

type FileCollection = 'media' | 'documents'
type Row = { image?: unknown; file?: unknown }

/** Where an entry keeps the files that its public page shows. */
const FILES: Record<FileCollection, { field: string; column: keyof Row }[]> = {
  media: [{ field: 'images', column: 'image' }],
  documents: [
    { field: 'attachments', column: 'file' },
    { field: 'evaluationDocs', column: 'file' },
    { field: 'files', column: 'file' },
    { field: 'handouts', column: 'file' },
  ],
}

type Change = { entry: Entry; goesPublic: boolean }

/** Files are as public as the entries that show them: opened on publication, closed with the last one. */
export async function setFilesPublic(req: PayloadRequest, change: Change): Promise<void> {
  for (const files of ['media', 'documents'] as const) {
    for (const id of fileIds(change.entry, files)) {
      const isPublic = change.goesPublic || (await isShownElsewhere(req, { change, files, id }))
      await req.payload.update({
        collection: files,
        id,
        data: { isPublic },
        depth: 0,
        overrideAccess: true, // nobody writes this field; it follows the entries
        req,
      })
    }
  }
}

function fileIds(entry: Entry, files: FileCollection): string[] {
  const ids = FILES[files].flatMap(({ field, column }) => {
    const rows = entry[field]
    return Array.isArray(rows) ? rows.map((row: Row) => idOf(row[column] as string | null)) : []
  })
  return [...new Set(ids.filter((id) => id !== null))]
}

async function isShownElsewhere(
  req: PayloadRequest,
  { change, files, id }: { change: Change; files: FileCollection; id: string },
): Promise<boolean> {
  for (const collection of REVIEWED_COLLECTIONS) {
    const names = req.payload.collections[collection].config.flattenedFields.map(({ name }) => name)
    for (const { field, column } of FILES[files]) {
      if (!names.includes(field)) continue
      const { totalDocs } = await req.payload.count({
        collection,
        overrideAccess: true, // counts public entries only
        req,
        where: {
          and: [
            { _status: { equals: 'published' } },
            { id: { not_equals: change.entry.id } },
            { [`${field}.${column}`]: { equals: id } },
          ],
        },
      })
      if (totalDocs > 0) return true
    }
  }
  return false
}
