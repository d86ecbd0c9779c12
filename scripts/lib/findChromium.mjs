import { existsSync } from 'node:fs'

import { findOnPath } from './findOnPath.mjs'
import { node24 } from './node24.mjs'
import { runChild } from './runChild.mjs'
import { say } from './say.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The path of a Chromium: named, installed, or installed now; null when there is none to be had. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named && existsSync(named)) return named
  const installed = findOnPath(...NAMES) ?? (await playwrightsOwn())
  if (installed) return installed
  say('Installing Chromium for the tests (once) …')
  const fetched = (await fromDebian()) ?? (await fromPlaywright())
  if (!fetched) {
    say('Chromium could not be installed; the tests in the browser are skipped. Set CHROMIUM_PATH.')
  }
  return fetched
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  const file = chromium.executablePath()
  return existsSync(file) ? file : null
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const quietly = { env, onLine: () => {} }
  await runChild('apt-get', ['update'], quietly)
  const install = ['install', '--yes', '--no-install-recommends', 'chromium']
  await runChild('apt-get', install, quietly)
  return findOnPath(...NAMES)
}

async function fromPlaywright() {
  const cli = 'node_modules/@playwright/test/cli.js'
  const code = await runChild(node24(), [cli, 'install', 'chromium'], { onLine: () => {} })
  return code === 0 ? playwrightsOwn() : null
}
