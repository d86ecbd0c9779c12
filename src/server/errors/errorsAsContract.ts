import type { AfterErrorHook, PayloadRequest } from 'payload'

import { message } from '../../i18n/message.ts'
import { localeOfRequest } from '../localeOfRequest.ts'
import { Refusal } from '../refusals.ts'

import { isWriteConflict } from './isWriteConflict.ts'

type ContractError = {
  message: string
  code: string
  path?: string
  data?: Record<string, unknown>
}

const CODES: Record<number, string> = {
  400: 'wrong-fields',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  409: 'changed-since',
  413: 'too-large',
  423: 'locked',
}

/**
 * Every error of the API in the contract's shape and the caller's language. A writer that lost a race
 * in the database is told 409; a locked account answers like a wrong password, so that nobody can
 * ask which accounts exist.
 */
export const errorsAsContract: AfterErrorHook = ({ error, req, result }) => {
  if (error instanceof Refusal || isRefusal(error)) {
    const { fields, code } = (error as Refusal).data
    return answer((error as Refusal).status, refusalErrors(error.message, { fields, code }))
  }
  if (isWriteConflict(error))
    return answer(409, [said(req, 'errors.changedSince', 'changed-since')])
  if (error.name === 'LockedAuth') {
    return answer(401, [said(req, 'errors.wrongSignIn', 'not-signed-in')])
  }
  const status = (error as { status?: number }).status ?? 500
  if (status >= 500) return answer(500, [said(req, 'errors.ours', 'internal')])
  return answer(status, payloadErrors(result, CODES[status] ?? 'refused'))
}

const answer = (status: number, errors: ContractError[]) => ({ response: { errors }, status })

/** Next bundles modules more than once, so that instanceof alone does not tell. */
const isRefusal = (error: Error): boolean =>
  Array.isArray((error as { data?: { fields?: unknown } }).data?.fields)

const said = (
  req: PayloadRequest,
  key: 'errors.changedSince' | 'errors.wrongSignIn' | 'errors.ours',
  code: string,
): ContractError => ({ message: message(localeOfRequest(req), key), code })

type Fields = { path: string; code: string; message: string }[]

/** The admin panel reads `data.errors` of the first error to mark its fields; clients read `path`. */
function refusalErrors(text: string, { fields, code }: { fields: Fields; code: string }) {
  if (fields.length === 0) return [{ message: text, code }]
  return fields.map((field, index): ContractError => ({
    ...field,
    ...(index === 0 ? adminData(fields) : {}),
  }))
}

const adminData = (errors: { path: string; message: string }[]) => ({ data: { errors } })

type PayloadResult = { errors?: { message?: string; data?: { errors?: Fields } }[] } | undefined

function payloadErrors(result: unknown, code: string): ContractError[] {
  const errors = (result as PayloadResult)?.errors ?? []
  return errors.flatMap(({ message: text = '', data }): ContractError[] => {
    const fields = data?.errors ?? []
    if (fields.length === 0) return [{ message: text, code }]
    return fields.map((field, index) => ({
      message: field.message,
      path: field.path,
      code: 'wrong',
      ...(index === 0 ? adminData(fields) : {}),
    }))
  })
}
