import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { createTransport } from 'nodemailer'

import { env } from '../lib/env.ts'

/** Mail goes out over SMTP_URL; without one Payload writes to the log what it would have sent. */
export function mailAdapter() {
  if (!env.SMTP_URL) return undefined
  return nodemailerAdapter({
    defaultFromAddress: env.MAIL_FROM,
    defaultFromName: 'Ponte',
    skipVerify: true,
    transport: createTransport(env.SMTP_URL),
  })
}
