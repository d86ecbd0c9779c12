import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

import type { EditionSnapshot } from '../domain/handbook/editionSnapshot.ts'
import type { Locale } from '../domain/locales.ts'

import { watchMemory } from './childMemory.ts'
import { handbookDocument } from './handbookDocument.ts'

export const PDF_PATIENCE_MS = 60_000
const MEMORY_LIMIT_BYTES = 1_000_000_000
const HEAP_LIMIT_MB = 512

export type HandbookPdfRequest = {
  snapshot: EditionSnapshot
  locale: Locale
  siteUrl: string
  /** Told what had to be changed for print: signs without a glyph, dead links. */
  onRemarks?: (remarks: string[]) => void
  patienceMs?: number
}

let queue: Promise<unknown> = Promise.resolve()

/** The edition in one language as an accessible PDF; requests are served one after another. */
export function renderHandbookPdf(request: HandbookPdfRequest): Promise<Buffer> {
  const turn = queue.then(() => render(request))
  queue = turn.catch(() => undefined) // the next one does not fail with this one
  return turn
}

async function render(request: HandbookPdfRequest): Promise<Buffer> {
  const { snapshot, locale, siteUrl, onRemarks, patienceMs = PDF_PATIENCE_MS } = request
  const document = JSON.stringify(handbookDocument(snapshot, locale, { siteUrl }))
  const folder = await mkdtemp(join(tmpdir(), 'handbook-'))
  try {
    const output = join(folder, 'handbook.pdf')
    const remarks = await runChild(output, document, patienceMs)
    if (remarks.length > 0) onRemarks?.(remarks)
    return await readFile(output)
  } catch (error) {
    const edition = `edition ${snapshot.number} in ${locale}`
    throw new Error(`The PDF of ${edition} could not be made. ${(error as Error).message}`, {
      cause: error,
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function runChild(output: string, document: string, patienceMs: number): Promise<string[]> {
  const child = startChild(output)
  let reason: string | null = null
  const stop = (why: string) => {
    reason ??= why
    child.kill('SIGKILL')
  }
  const timer = setTimeout(
    () => stop(`It took more than ${patienceMs / 1000} seconds.`),
    patienceMs,
  )
  const unwatch = watchMemory(child, MEMORY_LIMIT_BYTES, () => stop('It needed too much memory.'))
  try {
    const [said, complaint, ending] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      endOf(child),
      send(child, document),
    ])
    if (ending !== 0) throw new Error(reason ?? complaintIn(complaint, ending))
    return JSON.parse(said) as string[]
  } finally {
    clearTimeout(timer)
    unwatch()
  }
}

function startChild(output: string) {
  const root = process.cwd()
  // The bundler must leave this path alone: the file is run as it is, by Node itself.
  const entry = join(/* turbopackIgnore: true */ root, 'src', 'documents', 'pdfProcess.ts')
  // No secret of the server reaches the renderer, and neither its clock's zone nor its language does.
  return spawn(process.execPath, [`--max-old-space-size=${HEAP_LIMIT_MB}`, entry, output], {
    cwd: root,
    env: { TZ: 'UTC', NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

function endOf(child: ChildProcess): Promise<number | string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown'))
  })
}

/** A child that ends early closes its stdin; why it ended is told by its exit, not by this pipe. */
function send(child: ChildProcess, document: string): Promise<void> {
  return new Promise((resolve) => {
    child.stdin?.once('error', () => resolve())
    child.stdin?.end(document, () => resolve())
  })
}

function complaintIn(stderr: string, ending: number | string): string {
  const lines = stderr.trim().split('\n').filter(Boolean)
  const line = lines.findLast((one) => !one.startsWith('(') && !one.includes('Warning:'))
  return line ?? `The renderer ended without a word (${ending}).`
}
