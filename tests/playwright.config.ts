import path from 'node:path'

import { defineConfig } from '@playwright/test'

const {
  CHROMIUM_PATH,
  E2E_FOLDER = '',
  E2E_MONGODB_PORT = '',
  E2E_MONGODB_URL,
  E2E_SQLITE_PORT = '',
} = process.env

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
]

const PROXY = '**/*.proxy.e2e.test.ts'
/** How a page looks does not hang on the database, nor do starts on folders of their own. */
const ONCE = ['**/anybody-reads-every-page.e2e.test.ts', '**/operator-*.e2e.test.ts']

type Database = { name: string; port: string; env: Record<string, string> }

const databases: Database[] = [
  { name: 'sqlite', port: E2E_SQLITE_PORT, env: { DATABASE_URL: '' } },
  ...(E2E_MONGODB_URL
    ? [
        {
          name: 'mongodb',
          port: E2E_MONGODB_PORT,
          env: { DATABASE_URL: E2E_MONGODB_URL, PAYLOAD_SECRET: 'only-for-tests-'.repeat(3) },
        },
      ]
    : []),
]

/** `npm test` sets the variables above; each project meets the built site on a database of its own. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.test.ts',
  outputDir: '.artifacts',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: false,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json']],
  use: {
    trace: 'retain-on-failure',
    launchOptions: { executablePath: CHROMIUM_PATH || undefined, args: FLAGS },
  },
  projects: [
    ...databases.map(({ name, port }) => ({
      name,
      testIgnore: name === 'mongodb' ? [PROXY, ...ONCE] : PROXY,
      metadata: { dataFolder: path.join(E2E_FOLDER, name) },
      use: { baseURL: `http://localhost:${port}` },
    })),
    {
      name: 'nginx',
      testMatch: PROXY,
      metadata: { application: `http://127.0.0.1:${E2E_SQLITE_PORT}` },
    },
  ],
  webServer: databases.map(({ name, port, env }) => ({
    command: 'node scripts/start.mjs',
    cwd: path.resolve(import.meta.dirname, '..'),
    name,
    url: `http://localhost:${port}/api/health/ready`,
    timeout: 300_000,
    stdout: 'pipe' as const,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 15_000 },
    env: {
      ...env,
      DATA_DIR: path.join(E2E_FOLDER, name),
      NODE_ENV: 'production',
      PORT: port,
      SAMPLE_CONTENT: 'on',
      SITE_URL: `http://localhost:${port}`,
    },
  })),
})
