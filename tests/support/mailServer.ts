import type { AddressInfo } from 'node:net'

import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A mail server in this process. Import it before the config: it sets SMTP_URL. */
export const received: { to: string[]; mail: Email; source: string }[] = []

/** It has no mailbox for an address that begins like this, and says so at once. */
export const NO_MAILBOX = 'nobody-here-'

let gate: Promise<void> = Promise.resolve()

/** Keeps every sender waiting until the returned function is called. */
export function holdMail(): () => void {
  let open = () => {}
  gate = new Promise((resolve) => (open = resolve))
  return open
}

async function serve(port: number): Promise<SMTPServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _, done) {
      const refusal = Object.assign(new Error('5.1.1 No such mailbox'), { responseCode: 550 })
      done(address.startsWith(NO_MAILBOX) ? refusal : undefined)
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        void take(to, Buffer.concat(chunks)).then(() => done(), done)
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return server
}

async function take(to: string[], bytes: Buffer): Promise<void> {
  await gate
  received.push({ to, mail: await PostalMime.parse(bytes), source: bytes.toString('latin1') })
}

let server = await serve(0)
const { port } = server.server.address() as AddressInfo
process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
process.env.MAIL_FROM = 'ponte@example.org'

export const stopMailServer = () => new Promise<void>((resolve) => server.close(() => resolve()))

/** After a stop, at the same address as before. */
export async function startMailServer(): Promise<void> {
  server = await serve(port)
}
