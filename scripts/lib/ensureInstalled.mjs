import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

import { say, stop } from './say.mjs'

const STAMP = 'node_modules/.ponte-installed'
const QUIETLY = ['--no-audit', '--no-fund', '--loglevel=error']
const FAILED =
  'The packages could not be installed. What npm says above tells why; then start again.'
const NODE_24 = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node'

/** Installs the packages unless they are those of package-lock.json already. */
export function ensureInstalled() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (read(STAMP) === wanted) return
  if (!isInStep()) {
    say('Installing the packages (once; a minute or so) …')
    install()
  }
  bringNode24()
  writeFileSync(STAMP, wanted)
}

function install() {
  if (npm('ci', ...QUIETLY, '--include=dev')) return
  // `npm ci` refuses a list that lacks the packages of some other system; `npm install` makes do.
  if (!npm('install', ...QUIETLY, '--include=dev', '--no-save')) stop(FAILED)
}

/** npm writes its own list last, so a list that agrees means an install that came to its end. */
function isInStep() {
  const installed = packagesOf('node_modules/.package-lock.json')
  const locked = packagesOf('package-lock.json')
  if (!installed || !locked) return false
  return Object.entries(locked).every(([folder, { integrity, optional }]) => {
    if (folder === '') return true
    const there = installed[folder]
    return there ? !integrity || there.integrity === integrity : optional === true
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
  if (!npm('rebuild', 'node', ...QUIETLY, '--ignore-scripts=false')) stop(FAILED)
}

function npm(...args) {
  // npm itself names its script when it started us; on Windows `npm` is no program that can be spawned.
  const script = process.env.npm_execpath
  const { status } = script?.endsWith('.js')
    ? spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  return status === 0
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}
