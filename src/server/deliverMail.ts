import { env } from '../lib/env.ts'
import { textOfHtml } from '../lib/textOfHtml.ts'

import { mailTransport } from './mailTransport.ts'

type Mail = { to: string; subject: string; html: string }

let transport: ReturnType<typeof mailTransport> | undefined

/** Whether this site sends mail at all. */
export const hasMailServer = (): boolean => env.SMTP_URL !== undefined

/**
 * Hands a mail to the mail server and waits for its word. For jobs, which can try again; never within
 * a transaction.
 * @throws Error of the mail server; see `isRefusedForGood`
 */
export async function deliverMail({ to, subject, html }: Mail): Promise<void> {
  if (!env.SMTP_URL) throw new Error('SMTP_URL is not set.')
  transport ??= mailTransport(env.SMTP_URL)
  await transport.sendMail({
    from: { name: 'Ponte', address: env.MAIL_FROM },
    to: { name: '', address: to },
    subject,
    html,
    text: textOfHtml(html),
    // No machine should answer: not with a note of absence, nor with another mail of its own.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  })
}

const PERMANENT = 500

type MailError = { code?: string; command?: string; responseCode?: number }

/**
 * Whether trying again is of no use: the server refuses the address or the mail itself. A wrong
 * password or a sender that it does not take is the site's own trouble, which somebody may mend.
 */
export function isRefusedForGood(error: unknown): boolean {
  const { code = '', command, responseCode = PERMANENT } = error as MailError
  if (command === 'MAIL FROM') return false
  return ['EENVELOPE', 'EMESSAGE'].includes(code) && responseCode >= PERMANENT
}
