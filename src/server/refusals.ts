import { APIError } from 'payload'
import type { PayloadRequest } from 'payload'

import type { MessageKey, MessageValues } from '../i18n/message.ts'
import { message } from '../i18n/message.ts'

import { localeOfRequest } from './localeOfRequest.ts'

export type FieldError = { path: string; code: string; message: string }

type RefusalOptions = { status: number; code: string; errors?: FieldError[] }

/** A refusal in the caller's language; `errorsAsContract` turns it into the contract's JSON. */
export class Refusal extends APIError<{ code: string; fields: FieldError[] }> {
  override name = 'Refusal'

  constructor(text: string, { status, code, errors = [] }: RefusalOptions) {
    super(text, status, { code, fields: errors }, true)
  }
}

type Said = { key: MessageKey; values?: MessageValues }

const refuse =
  (status: number, code: string) =>
  (req: PayloadRequest, { key, values }: Said): Refusal =>
    new Refusal(message(localeOfRequest(req), key, values), { status, code })

export const notSignedIn = (req: PayloadRequest) =>
  refuse(401, 'not-signed-in')(req, { key: 'errors.notSignedIn' })
export const notAllowed = (req: PayloadRequest, said: Said = { key: 'errors.notAllowed' }) =>
  refuse(403, 'not-allowed')(req, said)
export const notVisible = (req: PayloadRequest) =>
  refuse(404, 'not-found')(req, { key: 'errors.notFound' })
export const changedSince = (req: PayloadRequest) =>
  refuse(409, 'changed-since')(req, { key: 'errors.changedSince' })
export const notPossible = (req: PayloadRequest, said: Said) =>
  refuse(409, 'not-possible')(req, said)

/** A 400 that names each field and what to do with it. */
export function wrongFields(req: PayloadRequest, errors: FieldError[]): Refusal {
  const text = message(localeOfRequest(req), 'errors.wrongFields', { count: errors.length })
  return new Refusal(text, { status: 400, code: 'wrong-fields', errors })
}
