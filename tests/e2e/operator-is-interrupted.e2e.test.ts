import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { expect, test } from '@playwright/test'

type Start = { until: (words: string) => Promise<void>; kill: () => void }

const SETTINGS = { DATABASE_URL: '', PAYLOAD_SECRET: '', SAMPLE_CONTENT: 'on', SITE_URL: '' }

/** A start in a process group of its own, so that it can be ended as a power cut would end it. */
function start(env: Record<string, string>): Start {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    detached: true,
    env: { ...process.env, NODE_ENV: 'production', ...SETTINGS, ...env },
  })
  let said = ''
  const hear = (chunk: Buffer) => (said += chunk.toString())
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  return {
    until: (words) => expect.poll(() => said, { timeout: 120_000 }).toContain(words),
    kill: () => process.kill(-(child.pid ?? 0), 'SIGKILL'),
  }
}

async function aFreePort(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return String(port)
}

test('a first start that was cut off while loading is put right by the next one', async ({
  request,
}) => {
  test.setTimeout(300_000)
  const DATA_DIR = mkdtempSync(path.join(tmpdir(), 'ponte-cut-'))
  const PORT = await aFreePort()

  const first = start({ DATA_DIR, PORT })
  await first.until('Taking the sample entries through the review')
  first.kill()

  const second = start({ DATA_DIR, PORT })
  try {
    await second.until('Ponte is ready')
    const response = await request.get(`http://localhost:${PORT}/api/best-practices?limit=1`)
    expect(await response.json()).toMatchObject({ totalDocs: 18 })
    const page = await request.get(`http://localhost:${PORT}/sv/handbook/download`)
    expect(await page.text()).toContain('handbook.pdf')
  } finally {
    second.kill()
  }
})
