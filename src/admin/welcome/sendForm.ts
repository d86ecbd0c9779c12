import { z } from 'zod'

import { LOCALES, type Locale } from '@/domain/locales'
import { FORM_NOTES } from '@/domain/practiceForm/formNote'

const madeSchema = z.object({
  doc: z.object({
    id: z.string(),
    title: z.string().nullish(),
    originalLanguage: z.enum(LOCALES),
  }),
  notes: z.array(
    z.object({
      code: z.enum(FORM_NOTES),
      label: z.string(),
      message: z.string(),
      text: z.string().optional(),
    }),
  ),
})
const refusedSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

export type FormReply =
  ({ ok: true } & z.infer<typeof madeSchema>) | { ok: false; messages: string[] }

type Sent = { file: File | null; locale: Locale }

/** Sends a filled form in; `null` where no answer came that can be read. */
export async function sendForm(address: string, { file, locale }: Sent): Promise<FormReply | null> {
  const body = new FormData()
  if (file) body.append('file', file)
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': locale },
      body,
    })
    const answer: unknown = await response.json()
    if (response.ok) return { ok: true, ...madeSchema.parse(answer) }
    const { errors } = refusedSchema.parse(answer)
    return { ok: false, messages: errors.map(({ message }) => message) }
  } catch {
    return null // told by the caller: the server does not answer
  }
}
