import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Runs before a test file is loaded, and so before `payload.config.ts` reads the environment. */
const server = process.env.TEST_MONGODB_URL // unset: SQLite
const folder = mkdtempSync(path.join(tmpdir(), 'ponte-test-'))
const name = `test-${randomUUID().slice(0, 8)}`

process.env.DATA_DIR = folder
process.env.DATABASE_URL = server
  ? server.replace(/\/[^/?]*(\?|$)/, `/${name}$1`)
  : `file:${path.join(folder, 'test.db')}`
process.env.PAYLOAD_SECRET = 'only-for-tests-only-for-tests-only-for-tests'
process.env.SITE_URL = 'http://localhost:3000'
process.env.LOG_LEVEL = 'silent'
process.env.JOBS = 'off'
process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER = 'true'
