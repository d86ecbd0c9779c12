import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { findVersitygw } from './findVersitygw.mjs'
import { freePort } from './ports.mjs'
import { say } from './say.mjs'
import { startInBackground } from './startInBackground.mjs'

const PATIENCE_MS = 15_000
/** What S3_REGION is when nobody sets it. */
const REGION = 'eu-north-1'

/**
 * An S3 server for the tests: the one that TEST_S3_URL names, else one of our own on a new folder.
 * @returns its address with its keys, http://key:secret@host:port, and how to stop it; null when
 * there is none to be had
 */
export async function startS3(folder) {
  const named = process.env.TEST_S3_URL
  if (named) return { url: named, stop: async () => {} }
  const program = await findVersitygw()
  if (!program) return null
  const secret = randomBytes(16).toString('hex')
  const server = await start(program, { folder: path.join(folder, 's3'), secret })
  try {
    await untilItAnswers(server)
    return { url: `http://ponte:${secret}@${server.host}`, stop: server.stop }
  } catch (error) {
    await server.stop()
    say(`The S3 server did not start: ${error.message} The tests of the bucket are skipped.`)
    return null
  }
}

async function start(program, { folder, secret }) {
  const [files, notes] = ['files', 'notes'].map((name) => path.join(folder, name))
  for (const one of [files, notes]) mkdirSync(one, { recursive: true })
  const host = `127.0.0.1:${await freePort()}`
  // What S3 knows of a file is kept beside it: not every temporary folder has extended attributes.
  const args = ['--port', host, '--region', REGION, '--quiet', 'posix', '--sidecar', notes, files]
  const keys = { ROOT_ACCESS_KEY: 'ponte', ROOT_SECRET_KEY: secret }
  return { host, ...startInBackground(program, args, { ...process.env, ...keys }) }
}

async function untilItAnswers({ host, ended }) {
  let hasEnded = false
  ended.then(() => (hasEnded = true))
  const until = Date.now() + PATIENCE_MS
  while (!(await doesAnswer(host))) {
    if (hasEnded) throw new Error('it ended at once.')
    if (Date.now() > until) throw new Error('it does not answer.')
    await sleep(100)
  }
}

/** A server that asks for keys answers too. */
const doesAnswer = (host) =>
  fetch(`http://${host}/`).then(
    () => true,
    () => false,
  )
