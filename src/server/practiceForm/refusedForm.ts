import type { PayloadRequest } from 'payload'

import type { FormTrouble } from '../../documents/practiceForm/unreadableForm.ts'
import { message } from '../../i18n/message.ts'
import { localeOfRequest } from '../localeOfRequest.ts'
import { wrongFields, type Refusal } from '../refusals.ts'

/** A file that is not taken, and what to do about it. */
export function refusedForm(
  req: PayloadRequest,
  code: FormTrouble | 'none' | 'too-large',
): Refusal {
  const text = message(localeOfRequest(req), `form.refused.${code}`)
  return wrongFields(req, [{ path: 'file', code, message: text }])
}
