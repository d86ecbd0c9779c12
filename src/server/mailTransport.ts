import { createTransport } from 'nodemailer'

const PATIENCE_MS = 20_000

/** The way to the mail server; every wait has an end, and a mail reads no file and no address. */
export const mailTransport = (url: string) =>
  createTransport({
    url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
