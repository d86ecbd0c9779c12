import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

import { say, stop } from './say.mjs'

const STAMP = 'node_modules/.ponte-installed'
const QUIETLY = ['--no-audit', '--no-fund', '--loglevel=error']
const NODE_24 = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node'

/** Installs the packages unless they are those of package-lock.json already. */
export function ensureInstalled() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (read(STAMP) === wanted) return
  if (!isInStep()) {
    say('Installing the packages (once; a minute or so) …')
    npm('ci', ...QUIETLY, '--include=dev')
  }
  bringNode24()
  writeFileSync(STAMP, wanted)
}

/** npm writes its own list last, so a list that agrees means an install that came to its end. */
function isInStep() {
  const installed = packagesOf('node_modules/.package-lock.json')
  const locked = packagesOf('package-lock.json')
  if (!installed || !locked) return false
  return Object.entries(locked).every(([folder, { integrity, optional }]) => {
    if (folder === '') return true
    const there = installed[folder]
    return there ? there.integrity === integrity : optional === true
  })
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}

/** The package `node` fetches its program in a script of its own, which some settings of npm leave out. */
function bringNode24() {
  if (existsSync(`node_modules/node/${NODE_24}`)) return
  npm('rebuild', 'node', ...QUIETLY, '--ignore-scripts=false')
}

function npm(...args) {
  // npm itself names its script when it started us; on Windows `npm` is no program that can be spawned.
  const script = process.env.npm_execpath
  const { status } = script?.endsWith('.js')
    ? spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) stop(`npm ${args[0]} failed. What npm says above tells why; then start again.`)
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}
