import { join } from 'node:path'

import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

import type { HandbookDocument } from './documentModel.ts'
import { loadFonts } from './fonts.ts'
import { markPdfUa } from './markPdfUa.ts'
import { printable } from './printable.ts'

const TEMPLATES = join('src', 'documents', 'templates')
const FONTS = join('media', 'fonts')

export type RenderedPdf = { pdf: Buffer; remarks: string[] }

/** The document as a PDF that is both PDF/UA-1 and PDF/A-2a. Blocks for seconds: child process only. */
export function renderPdf(handbook: HandbookDocument, root: string): RenderedPdf {
  const fonts = loadFonts(join(root, FONTS))
  const { document, remarks } = printable(handbook, fonts.hasGlyph)
  const workspace = join(root, TEMPLATES)
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.files }] })
  try {
    return { pdf: markPdfUa(typeset(compiler, workspace, document)), remarks }
  } catch (error) {
    const place = findFault(compiler, workspace, document)
    throw place === null
      ? error
      : new Error(`${place}: ${(error as Error).message}`, { cause: error })
  }
}

function typeset(compiler: NodeCompiler, workspace: string, document: HandbookDocument): Buffer {
  compiler.mapShadow(join(workspace, 'document.json'), Buffer.from(JSON.stringify(document)))
  const compiled = compiler.compile({ mainFilePath: join(workspace, 'handbook.typ') })
  const fault = compiled.takeError()
  if (fault) throw new Error(compiler.fetchDiagnostics(fault).map(wordsOf).join('; '))
  if (!compiled.result) throw new Error('Typst gave no document')
  try {
    // The first run only checks what PDF/UA asks for: order of headings, languages, alternatives.
    compiler.pdf(compiled.result, { pdfStandard: 'ua-1' })
    return compiler.pdf(compiled.result, { pdfStandard: 'a-2a' })
  } catch (error) {
    throw new Error(messagesIn((error as Error).message), { cause: error })
  }
}

/** Names the text that cannot be typeset, by typesetting each one alone. */
function findFault(
  compiler: NodeCompiler,
  workspace: string,
  document: HandbookDocument,
): string | null {
  const fails = (chapters: HandbookDocument['chapters']): boolean => {
    try {
      typeset(compiler, workspace, { ...document, chapters })
      return false
    } catch {
      return true
    }
  }
  if (fails([])) return document.title.text
  for (const chapter of document.chapters) {
    if (fails([{ ...chapter, methods: [] }])) return chapter.title.text
    const method = chapter.methods.find((one) => fails([{ ...chapter, methods: [one] }]))
    if (method) return method.title.text
  }
  return null
}

type Diagnostic = { message?: string; hints?: string[] }

const wordsOf = ({ message = 'unknown fault', hints = [] }: Diagnostic): string =>
  [message, ...hints].join(', ')

/** Typst hands over a dump of its own structures; only the messages in it are for people. */
function messagesIn(dump: string): string {
  const messages = [...dump.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text)
  return messages.length > 0 ? messages.join('; ') : dump.replaceAll(/\s+/g, ' ').slice(0, 300)
}
