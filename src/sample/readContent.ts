import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

export type ContentRecord = Record<string, unknown> & { key: string }

const FOLDER = path.resolve('src/sample/content')

/** The records of one folder of the sample content, sorted by file name. */
export async function readContent(folder: string): Promise<ContentRecord[]> {
  const names = (await readdir(path.join(FOLDER, folder))).filter((name) => name.endsWith('.json'))
  const texts = await Promise.all(
    names.toSorted().map((name) => readFile(path.join(FOLDER, folder, name), 'utf8')),
  )
  return texts.map((text) => JSON.parse(text) as ContentRecord)
}
