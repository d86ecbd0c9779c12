import { writeFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'

import type { HandbookDocument } from './documentModel.ts'
import { renderPdf } from './renderPdf.ts'

/**
 * Entry of the child process: a document as JSON on stdin, the path of the PDF as argument. It stays
 * a process of its own because Typst blocks for seconds and its memory goes back only at the end.
 */
const [output] = process.argv.slice(2)

try {
  if (output === undefined) throw new Error('the path of the PDF is missing')
  const document = JSON.parse(await text(process.stdin)) as HandbookDocument
  const { pdf, remarks } = renderPdf(document, process.cwd())
  writeFileSync(output, pdf)
  process.stdout.write(JSON.stringify(remarks))
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${reason.replaceAll(/\s+/g, ' ')}\n`)
  process.exitCode = 1
}
