import type { PayloadRequest } from 'payload'

import { readForm } from '../../documents/practiceForm/readForm.ts'
import { UnreadableForm } from '../../documents/practiceForm/unreadableForm.ts'
import type { Locale } from '../../domain/locales.ts'
import type { FilledForm } from '../../domain/practiceForm/filledForm.ts'
import { FORM_KIND, fieldsOf } from '../../domain/practiceForm/formModel.ts'
import type { FormNote } from '../../domain/practiceForm/formNote.ts'
import { readAnswers } from '../../domain/practiceForm/readAnswers.ts'
import { missingFields } from '../../domain/review/needs.ts'
import { localeOfRequest } from '../localeOfRequest.ts'
import { findLatest } from '../review/findLatest.ts'
import { inTransaction } from '../transaction.ts'

import { findFormModel } from './findFormModel.ts'
import { refusedForm } from './refusedForm.ts'
import { sayNotes } from './sayNotes.ts'

type Values = Map<string, unknown>

/**
 * Makes one draft of a filled form, in the language that the document says, and tells what did not
 * find its place; where anything fails there is no draft at all.
 * @throws Refusal 400 at `file` when the document is no form that can be read
 */
export async function createFromForm(req: PayloadRequest, bytes: Uint8Array) {
  const form = read(req, bytes)
  const { language } = form
  return inTransaction(req, async () => {
    const model = await findFormModel(req, language)
    const { notes, values } = readAnswers(form, { fields: fieldsOf(model), language })
    const doc = await createDraft(req, { language, values })
    const missing = await missingNotes(req, doc.id)
    return { doc, notes: sayNotes([...notes, ...missing], localeOfRequest(req)) }
  })
}

function read(req: PayloadRequest, bytes: Uint8Array): FilledForm {
  try {
    return readForm(bytes)
  } catch (error) {
    if (error instanceof UnreadableForm) throw refusedForm(req, error.trouble)
    throw error
  }
}

function createDraft(
  req: PayloadRequest,
  { language, values }: { language: Locale; values: Values },
) {
  const data = { ...nested(values), originalLanguage: language }
  return req.payload.create({
    collection: FORM_KIND,
    data,
    depth: 0,
    draft: true,
    locale: language,
    overrideAccess: false,
    req,
    user: req.user,
  })
}

/** `contact.name` becomes a name within a contact. */
function nested(values: Values): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const [path, value] of values) {
    const [group = '', name] = path.split('.')
    data[group] = name ? { ...(data[group] as object | undefined), [name]: value } : value
  }
  return data
}

async function missingNotes(req: PayloadRequest, id: string): Promise<FormNote[]> {
  const entry = await findLatest(req, { collection: FORM_KIND, id })
  return missingFields(FORM_KIND, entry ?? {}, 'S').map(({ path }) => ({ code: 'missing', path }))
}
