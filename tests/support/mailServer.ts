import type { AddressInfo } from 'node:net'

import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A mail server in this process. Import it before the config: it sets SMTP_URL. */
export const received: { to: string[]; mail: Email; source: string }[] = []

let gate: Promise<void> = Promise.resolve()

/** Keeps every sender waiting until the returned function is called. */
export function holdMail(): () => void {
  let open = () => {}
  gate = new Promise((resolve) => (open = resolve))
  return open
}

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      const to = session.envelope.rcptTo.map(({ address }) => address)
      void take(to, Buffer.concat(chunks)).then(() => done(), done)
    })
  },
})

async function take(to: string[], bytes: Buffer): Promise<void> {
  await gate
  received.push({ to, mail: await PostalMime.parse(bytes), source: bytes.toString('latin1') })
}

await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.server.address() as AddressInfo
process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
process.env.MAIL_FROM = 'ponte@example.org'

export const stopMailServer = () => new Promise<void>((resolve) => server.close(() => resolve()))
