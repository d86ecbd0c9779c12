import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chmodSync, copyFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Where the shipped configuration listens. */
export const FRONT = 'http://localhost:8080'

const SHIPPED = path.resolve(import.meta.dirname, 'nginx.conf')

export const hasNginx = (): boolean => spawnSync('nginx', ['-v']).status === 0

/** Starts nginx before an application, configured as it is shipped but for the application's address. */
export function startNginx(application: string): ChildProcess {
  const folder = mkdtempSync(path.join(tmpdir(), 'ponte-nginx-'))
  chmodSync(folder, 0o777) // its workers are other people
  const conf = path.join(folder, 'nginx.conf')
  copyFileSync(SHIPPED, conf)
  const { host } = new URL(application)
  writeFileSync(path.join(folder, 'nginx-upstream.conf'), `server ${host};\n`)
  return spawn('nginx', ['-p', folder, '-c', conf, '-g', 'daemon off;'], { stdio: 'inherit' })
}
