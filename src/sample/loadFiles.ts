import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'
import sharp from 'sharp'

import { breathe, type Keeper } from './keeper'
import type { ContentRecord } from './readContent'

const FOLDER = path.resolve('media/sample')

type Row = Record<string, unknown> & { file?: string }
type Stored = {
  collection: 'media' | 'documents'
  /** The words it is found again by after an interrupted run. */
  words: 'alt' | 'title'
  row: Row & { file: string }
}
type Ownership = { owner: string | undefined; language: unknown }

/** The rows of a practice that hold files: each named file is stored, and its id put in its place. */
export async function loadFiles({ payload, id }: Keeper, record: ContentRecord) {
  const ownership = { owner: id('organisations', record.owner), language: record.originalLanguage }
  const keep = (stored: Stored) => keepFile(payload, ownership, stored)
  return {
    images: await eachRow(record.images, async ({ file, ...row }) => ({
      ...row,
      image: await keep({ collection: 'media', words: 'alt', row: { ...row, file } }),
    })),
    attachments: await eachRow(record.attachments, async (row) => ({
      ...row,
      file: await keep({ collection: 'documents', words: 'title', row }),
    })),
    evaluationDocs: await eachRow(record.evaluationDocs, async (row) => ({
      ...row,
      file: await keep({ collection: 'documents', words: 'title', row }),
    })),
  }
}

/** A row that names no file, such as an evaluation with an address, stays as it is. */
async function eachRow(rows: unknown, store: (row: Stored['row']) => Promise<Row | object>) {
  const stored: object[] = []
  for (const row of Array.isArray(rows) ? (rows as Row[]) : []) {
    const { file } = row
    stored.push(file === undefined ? row : await store({ ...row, file }))
  }
  return stored
}

async function keepFile(payload: Payload, { owner, language }: Ownership, stored: Stored) {
  const { collection, words, row } = stored
  const locale = language as 'it'
  const text = (row[words] as Record<string, string>)[locale]
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: 1,
    locale,
    overrideAccess: true, // loading is the system's own work
    where: {
      and: [
        { isSample: { equals: true } },
        { owner: { equals: owner } },
        { [words]: { equals: text } },
      ],
    },
  })
  if (docs[0]) return docs[0].id
  const { file, ...data } = row
  const created = await payload.create({
    collection,
    data: { ...data, owner, isSample: true } as object,
    depth: 0,
    file: await read(file),
    locale: 'all' as never, // every language at once, as the keeper does
    overrideAccess: true, // as above
  })
  await breathe()
  return created.id
}

/** Drawings are kept as SVG and stored as pictures, because an SVG may not be uploaded. */
async function read(name: string) {
  const bytes = await readFile(path.join(FOLDER, name))
  const isDrawing = name.endsWith('.svg')
  const data = isDrawing ? await sharp(bytes).png().toBuffer() : bytes
  const mimetype = isDrawing ? 'image/png' : 'application/pdf'
  return { data, mimetype, name: name.replace(/\.svg$/, '.png'), size: data.length }
}
