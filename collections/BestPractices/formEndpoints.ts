import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'

import { mayCreateEntry } from '@/domain/identity/roles'
import { isLocale, type Locale } from '@/domain/locales'
import { message } from '@/i18n/message'
import { actorOfRequest } from '@/server/actorOfRequest'
import { localeOfRequest } from '@/server/localeOfRequest'
import { refusedForm } from '@/server/practiceForm/refusedForm'
import { notAllowed, notSignedIn, wrongFields } from '@/server/refusals'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const LARGEST = 5_000_000

/** `GET /api/best-practices/form?language=sv` → the empty form; 401, 400. */
const download: Endpoint = {
  path: '/form',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw notSignedIn(req)
    const language = languageOf(req)
    // The maker of Word documents is large, and most starts of the server never need it.
    const { findFormModel } = await import('@/server/practiceForm/findFormModel')
    const { renderForm } = await import('@/documents/practiceForm/renderForm')
    const bytes = await renderForm(await findFormModel(req, language))
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Disposition': `attachment; filename="${message(language, 'form.fileName')}"`,
        'Content-Language': language,
        'Content-Type': WORD,
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
}

/** `POST /api/best-practices/form` with `file` → 201 `{ doc, notes }`; 401, 403, 400. */
const upload: Endpoint = {
  path: '/form',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw notSignedIn(req)
    if (!mayCreateEntry(actorOfRequest(req))) throw notAllowed(req)
    await addDataAndFileToRequest(req)
    const bytes = req.file?.data
    if (!bytes || bytes.length === 0) throw refusedForm(req, 'none')
    if (bytes.length > LARGEST) throw refusedForm(req, 'too-large')
    const { createFromForm } = await import('@/server/practiceForm/createFromForm')
    return Response.json(await createFromForm(req, bytes), { status: 201 })
  },
}

export const formEndpoints: Endpoint[] = [download, upload]

function languageOf(req: PayloadRequest): Locale {
  const asked = req.searchParams.get('language') ?? localeOfRequest(req)
  if (isLocale(asked)) return asked
  const text = message(localeOfRequest(req), 'form.refused.language')
  throw wrongFields(req, [{ path: 'language', code: 'wrong', message: text }])
}
