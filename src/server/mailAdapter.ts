import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter, SendEmailOptions } from 'payload'

import { env } from '../lib/env.ts'
import { textOfHtml } from '../lib/textOfHtml.ts'

import { mailTransport } from './mailTransport.ts'

/** Mail goes out over SMTP_URL; without one Payload writes its subject and recipient to the log. */
export function mailAdapter(): Promise<EmailAdapter> | undefined {
  return env.SMTP_URL ? overSmtp(env.SMTP_URL) : undefined
}

async function overSmtp(url: string): Promise<EmailAdapter> {
  const adapter = await nodemailerAdapter({
    defaultFromAddress: env.MAIL_FROM,
    defaultFromName: 'Ponte',
    skipVerify: true,
    transport: mailTransport(url),
  })
  return ({ payload }) => {
    const { sendEmail, ...rest } = adapter({ payload })
    return {
      ...rest,
      /**
       * Nobody waits for the mail server: the caller may hold a transaction, and an answer that takes
       * longer, or fails, would tell a stranger that the address has an account. What must arrive is
       * sent by a job with `deliverMail`.
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
