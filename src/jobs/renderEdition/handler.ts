import { createHash } from 'node:crypto'

import type { TaskHandler } from 'payload'

import { renderHandbookPdf } from '@/documents/renderHandbookPdf'
import type { EditionSnapshot } from '@/domain/handbook/editionSnapshot'
import { siteUrl } from '@/lib/siteUrl'
import { inTransactionAnew } from '@/server/transaction'
import { asEditionWork } from '@/server/editions/editionContext'
import { storage } from '@/server/storage'

/**
 * Renders, stores, then tells the edition. A failure leaves what was there before and is written on the
 * edition in words, for the Secretariat; throwing asks for another try.
 */
export const run: TaskHandler<'renderEdition'> = async ({ input, req }) => {
  const { payload } = req
  const edition = await payload.findByID({
    collection: 'handbook-editions',
    id: input.edition,
    depth: 0,
    overrideAccess: true, // the snapshot is closed to every reader; a job acts for nobody
    req,
    select: { snapshot: true },
  })
  const language = input.language
  const key = `editions/${input.edition}/${language}/handbook.pdf`
  try {
    const snapshot = edition.snapshot as unknown as EditionSnapshot
    const pdf = await renderHandbookPdf({ snapshot, locale: language, siteUrl: siteUrl() })
    await storage().write(key, pdf)
    const sha256 = createHash('sha256').update(pdf).digest('hex')
    await tellEdition(req, { ...input, row: { key, sha256, bytes: pdf.length, failure: null } })
    return { output: {} }
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error)
    await tellEdition(req, { ...input, row: { failure: failure.slice(0, 1000) } })
    throw error
  }
}

type Req = Parameters<TaskHandler<'renderEdition'>>[0]['req']
type Told = {
  edition: string
  language: 'en' | 'sv' | 'it'
  row: { key?: string; sha256?: string; bytes?: number; failure: string | null }
}

/** Merges one file's row into the edition's, which the other languages' jobs write as well. */
async function tellEdition(req: Req, { edition, language, row }: Told): Promise<void> {
  await inTransactionAnew(req, async () => {
    const { files } = await req.payload.findByID({
      collection: 'handbook-editions',
      id: edition,
      depth: 0,
      overrideAccess: true, // a job acts for nobody
      req,
      select: { files: true },
    })
    const isSame = (file: { language?: string | null; format?: string | null }) =>
      file.language === language && file.format === 'pdf'
    const before = (files ?? []).find(isSame)
    const others = (files ?? []).filter((file) => !isSame(file))
    await req.payload.update({
      collection: 'handbook-editions',
      id: edition,
      context: asEditionWork(),
      data: { files: [...others, { ...before, language, format: 'pdf', ...row }] },
      depth: 0,
      overrideAccess: true, // these rows are the server's own
      req,
    })
  })
}
