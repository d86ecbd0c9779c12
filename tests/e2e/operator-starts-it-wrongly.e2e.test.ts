import { execFile } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { expect, test } from '@playwright/test'

type Ended = { code: number; said: string }

const aFolder = (): string => mkdtempSync(path.join(tmpdir(), 'ponte-start-'))

/** Starts as an operator would and waits for the end; a start that goes well would not end. */
function start(env: Record<string, string>): Promise<Ended> {
  const settings = { DATABASE_URL: '', PAYLOAD_SECRET: '', SAMPLE_CONTENT: 'off', ...env }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['scripts/start.mjs'],
      { env: { ...process.env, DATA_DIR: aFolder(), ...settings }, timeout: 90_000 },
      (error, stdout, stderr) => {
        const code = typeof error?.code === 'number' ? error.code : error ? -1 : 0
        resolve({ code, said: stdout + stderr })
      },
    )
  })
}

test.describe('a start', () => {
  test.setTimeout(120_000)

  for (const [variable, value] of [
    ['PORT', 'eighty'],
    ['DATABASE_URL', 'postgres://localhost/ponte'],
    ['SITE_URL', 'ponte'],
  ] as const) {
    test(`with a wrong ${variable} names it and what it takes, in one line`, async () => {
      const { code, said } = await start({ [variable]: value })
      expect(code).toBe(1)
      expect(said).toMatch(new RegExp(`${variable} is wrong: it takes .+`))
      expect(said).not.toMatch(/^\s+at /m)
    })
  }

  test('on a folder that another start holds says so and stops', async () => {
    const { dataFolder } = test.info().project.metadata as { dataFolder: string }
    const { code, said } = await start({ DATA_DIR: dataFolder })
    expect(code).toBe(1)
    expect(said).toContain('runs already on the data folder')
  })

  test('on a port in use names the port and what to set', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, resolve))
    const { port } = server.address() as { port: number }
    const { code, said } = await start({ PORT: String(port) })
    server.close()
    expect(code).toBe(1)
    expect(said).toContain(`Port ${port} is taken`)
    expect(said).toContain('PORT')
  })

  test('with a database that does not answer says so and stops', async () => {
    const { code, said } = await start({
      DATABASE_URL: 'mongodb://127.0.0.1:9/ponte?replicaSet=rs0&serverSelectionTimeoutMS=2000',
      PAYLOAD_SECRET: 'only-for-tests-'.repeat(3),
      PORT: '39871',
    })
    expect(code).toBe(1)
    expect(said).toMatch(/cannot connect to MongoDB/i)
  })
})
