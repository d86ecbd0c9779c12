import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { createTransport } from 'nodemailer'
import type { EmailAdapter, SendEmailOptions } from 'payload'

import { env } from '../lib/env.ts'
import { textOfHtml } from '../lib/textOfHtml.ts'

const PATIENCE_MS = 20_000

/** Mail goes out over SMTP_URL; without one Payload writes its subject and recipient to the log. */
export function mailAdapter(): Promise<EmailAdapter> | undefined {
  return env.SMTP_URL ? overSmtp(env.SMTP_URL) : undefined
}

async function overSmtp(url: string): Promise<EmailAdapter> {
  const transport = createTransport({
    url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const adapter = await nodemailerAdapter({
    defaultFromAddress: env.MAIL_FROM,
    defaultFromName: 'Ponte',
    skipVerify: true,
    transport,
  })
  return ({ payload }) => {
    const { sendEmail, ...rest } = adapter({ payload })
    return {
      ...rest,
      /**
       * Nobody waits for the mail server: the caller may hold a transaction, and an answer that takes
       * longer, or fails, would tell a stranger that the address has an account.
       */
      sendEmail(message) {
        sendEmail(withText(message)).catch((err: unknown) => {
          payload.logger.error({ err, msg: 'A mail could not be sent.' })
        })
        return Promise.resolve()
      },
    }
  }
}

/** Payload hands over HTML alone; who reads plain text reads the same words. */
function withText(message: SendEmailOptions): SendEmailOptions {
  if (message.text !== undefined || typeof message.html !== 'string') return message
  return { ...message, text: textOfHtml(message.html) }
}
