import { existsSync } from 'node:fs'
import path from 'node:path'

const NEEDED = 24

/** The path of a Node that is new enough: this one, or the one that npm installed. */
export function node24() {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED) return process.execPath
  const windows = process.platform === 'win32'
  const folder = path.resolve('node_modules', 'node', 'bin')
  const installed = path.join(folder, windows ? 'node.exe' : 'node')
  if (existsSync(installed)) return installed
  console.error(
    `Node ${NEEDED} is missing. npm's package "node" brings it: run "npm rebuild node", or install Node ${NEEDED} yourself.`,
  )
  process.exit(1)
}
