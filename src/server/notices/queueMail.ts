import type { PayloadRequest } from 'payload'

/** The queue of mails, apart from other work: a mail server that is slow holds up nothing else. */
export const MAIL_QUEUE = 'mail'

/** Has the mail of a notice sent, once the transaction that it belongs to has been kept. */
export async function queueMail(req: PayloadRequest, notification: string): Promise<void> {
  await req.payload.jobs.queue({
    input: { notification },
    queue: MAIL_QUEUE,
    req,
    task: 'sendNotification',
  })
}
