import type { NodemailerAdapterArgs } from '@payloadcms/email-nodemailer'

import { env } from '../lib/env.ts'

/** Mail goes out over SMTP_URL; without one it is written to the log and nothing leaves the machine. */
export function mailSettings(): NodemailerAdapterArgs {
  return {
    defaultFromAddress: env.MAIL_FROM,
    defaultFromName: 'Ponte',
    skipVerify: true,
    transportOptions: env.SMTP_URL ? { url: env.SMTP_URL } : { jsonTransport: true },
  }
}
