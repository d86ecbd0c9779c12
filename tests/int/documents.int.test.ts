import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { renderHandbookPdf } from '../../src/documents/renderHandbookPdf.ts'
import { LOCALES } from '../../src/domain/locales.ts'
import type { Locale } from '../../src/domain/locales.ts'
import { anEdition } from '../support/anEdition.ts'
import { aNastyEdition, sentencesOf } from '../support/aNastyEdition.ts'
import { readPdf } from '../support/readPdf.ts'
import { checkPdf, findValidators } from '../support/verapdf.ts'

const PATIENCE_MS = 120_000
const siteUrl = 'https://ponte.example.org'
const snapshot = aNastyEdition()

/** Letters and figures alone: hyphens, line ends and replaced signs differ between source and print. */
const bare = (text: string): string =>
  text.normalize('NFKC').replace(/[^\p{Script=Latin}\p{N}]/gu, '')

const hash = (pdf: Buffer): string => createHash('sha256').update(pdf).digest('hex')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documents-test-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe.each(LOCALES)('the handbook in %s', (locale: Locale) => {
  const remarks: string[] = []
  let pdf: Buffer
  beforeAll(async () => {
    const onRemarks = (said: string[]) => remarks.push(...said)
    pdf = await renderHandbookPdf({ snapshot, locale, siteUrl, onRemarks })
  }, PATIENCE_MS)

  it('prints every sentence of the edition', async () => {
    const print = bare((await readPdf(pdf)).map(({ text }) => text).join('\n'))
    const missing = sentencesOf(snapshot, locale).filter((text) => !print.includes(bare(text)))
    expect(missing).toEqual([])
  })

  it('keeps every word inside the page', async () => {
    const runs = (await readPdf(pdf)).flatMap((page) => page.runs)
    expect(runs.length).toBeGreaterThan(100)
    const outside = runs.filter(
      ({ left, right, bottom }) => left < 0.02 || right > 0.98 || bottom < 0.02,
    )
    expect(outside).toEqual([])
  })

  it('tells which signs and links it left out, and where', () => {
    expect(remarks.some((line) => line.includes('U+1F600'))).toBe(true)
    expect(remarks.some((line) => line.includes('javascript:alert(1)'))).toBe(true)
    expect(remarks.some((line) => line.includes('"no-such-method"'))).toBe(true)
  })

  it('carries no link that could run code', () => {
    expect(pdf.toString('latin1')).not.toContain('javascript:')
  })

  it('has the same bytes when it is made again', { timeout: PATIENCE_MS }, async () => {
    expect(hash(await renderHandbookPdf({ snapshot, locale, siteUrl }))).toBe(hash(pdf))
  })

  it.skipIf(findValidators() === null)(
    'keeps to PDF/UA-1 and PDF/A-2a',
    { timeout: PATIENCE_MS },
    async () => {
      const file = join(folder, `${locale}.pdf`)
      await writeFile(file, pdf)
      expect(await checkPdf(file, ['ua1', '2a'])).toEqual([])
    },
  )
})

describe('a handbook that cannot be made', () => {
  it('says so when the renderer is stopped for taking too long', async () => {
    await expect(
      renderHandbookPdf({ snapshot, locale: 'sv', siteUrl, patienceMs: 5 }),
    ).rejects.toThrow('The PDF of edition 2026.1 in sv could not be made. It took more than')
  })

  it('says which text is at fault and why', async () => {
    const broken = anEdition({ frozenOn: '2026-02-30' })
    await expect(renderHandbookPdf({ snapshot: broken, locale: 'en', siteUrl })).rejects.toThrow(
      /could not be made\. Handbook: .*date/,
    )
  })

  it('does not hold up the one after it', async () => {
    const failing = renderHandbookPdf({ snapshot, locale: 'sv', siteUrl, patienceMs: 5 })
    const following = renderHandbookPdf({ snapshot: anEdition(), locale: 'sv', siteUrl })
    await expect(failing).rejects.toThrow()
    expect((await following).subarray(0, 8).toString()).toBe('%PDF-1.7')
  })

  it('leaves the renderer with one line on what went wrong', async () => {
    const ending = await new Promise<{ code: unknown; stderr: string }>((done) => {
      const entry = join('src', 'documents', 'pdfProcess.ts')
      const child = execFile(process.execPath, [entry, join(folder, 'x.pdf')], (error, _, stderr) =>
        done({ code: error?.code, stderr }),
      )
      child.stdin?.end('{')
    })
    expect(ending.code).toBe(1)
    expect(ending.stderr.trim().split('\n')).toHaveLength(1)
  })
})
