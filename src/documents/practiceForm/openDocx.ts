import { strFromU8, Unzip, UnzipInflate, type UnzipFile } from 'fflate'

import { UnreadableForm } from './unreadableForm.ts'

export const MOST_ENTRIES = 500
/** Of all text parts together: the empty form has a tenth of a megabyte. */
export const MOST_BYTES = 12_000_000

/** Bytes packed together grow a thousandfold at most: a small bite keeps what one bite brings small. */
const BITE = 4096
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const TEXT_PART = /\.(?:xml|rels)$/i
const MACROS = /vbaProject|vbaData/i

/**
 * The text parts of a Word document, by name. What comes out is counted while it comes, since a
 * package may lie about its sizes.
 */
export function openDocx(bytes: Uint8Array): Map<string, string> {
  if (!ZIP.every((byte, index) => bytes[index] === byte)) throw new UnreadableForm('not-docx')
  const parts = new Map<string, Uint8Array[]>()
  const count = { entries: 0, bytes: 0 }
  const unzip = new Unzip((file) => {
    count.entries += 1
    if (count.entries > MOST_ENTRIES) throw new UnreadableForm('too-much')
    if (MACROS.test(file.name)) throw new UnreadableForm('macros')
    if (TEXT_PART.test(file.name)) collect(file, { parts, count })
  })
  unzip.register(UnzipInflate)
  feed(unzip, bytes)
  return new Map([...parts].map(([name, chunks]) => [name, strFromU8(joined(chunks))]))
}

function feed(unzip: Unzip, bytes: Uint8Array): void {
  try {
    for (let at = 0; at < bytes.length; at += BITE) {
      unzip.push(bytes.subarray(at, at + BITE), at + BITE >= bytes.length)
    }
  } catch (error) {
    throw error instanceof UnreadableForm ? error : new UnreadableForm('not-docx')
  }
}

type Collected = { parts: Map<string, Uint8Array[]>; count: { bytes: number } }

function collect(file: UnzipFile, { count, parts }: Collected): void {
  const chunks: Uint8Array[] = []
  parts.set(file.name, chunks)
  file.ondata = (error, chunk) => {
    if (error) throw error
    count.bytes += chunk.length
    if (count.bytes > MOST_BYTES) throw new UnreadableForm('too-much')
    chunks.push(chunk)
  }
  file.start()
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
