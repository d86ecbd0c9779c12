import type { PayloadRequest } from 'payload'

import { LOCALES } from '../../domain/locales.ts'
import { nextNumber } from '../nextNumber.ts'
import { notPossible, notVisible } from '../refusals.ts'
import { inTransaction } from '../transaction.ts'

import { asEditionWork } from './editionContext.ts'
import { takeSnapshot } from './takeSnapshot.ts'

/**
 * Numbers a draft edition (2026.1), stores what is published now, and queues its documents: all of
 * it or nothing.
 * @throws Refusal 404 unknown edition; 409 frozen already, or no method is published
 */
export async function freezeEdition(req: PayloadRequest, id: string) {
  return inTransaction(req, async () => {
    const draft = await req.payload.findByID({
      collection: 'handbook-editions',
      id,
      depth: 0,
      disableErrors: true,
      locale: 'all',
      overrideAccess: true, // the caller's role has been checked by whoever calls
      req,
    })
    if (!draft) throw notVisible(req)
    if (draft.state === 'frozen') throw notPossible(req, { key: 'errors.frozen' })
    const frozenOn = new Date().toISOString().slice(0, 10)
    const chapters = await takeSnapshot(req)
    if (chapters.length === 0) throw notPossible(req, { key: 'errors.emptyEdition' })
    const year = frozenOn.slice(0, 4)
    const number = `${year}.${await nextNumber(req, `edition-${year}`)}`
    const snapshot = { number, frozenOn, title: draft.title as unknown, chapters }
    const doc = await req.payload.update({
      collection: 'handbook-editions',
      id,
      context: asEditionWork(),
      data: { number, state: 'frozen', frozenOn, citation: citation(number, year), snapshot },
      depth: 0,
      overrideAccess: true, // these fields are the server's own
      req,
    })
    for (const language of LOCALES) {
      await req.payload.jobs.queue({
        task: 'renderEdition',
        input: { edition: id, language },
        req, // the job joins the transaction: an edition that is not frozen renders nothing
      })
    }
    return doc
  })
}

const citation = (number: string, year: string): string =>
  `Sweden Emilia-Romagna Network (${year}). Intercultural integration without stigma: a handbook of methods. Edition ${number}. Ponte. CC BY 4.0.`
