import { existsSync } from 'node:fs'

import { stop } from './say.mjs'

/** The checked environment, `.env` included; a wrong value ends the start with one line. */
export async function readEnvironment() {
  if (existsSync('.env')) process.loadEnvFile('.env')
  process.env.SAMPLE_CONTENT ||= process.env.DATABASE_URL ? 'off' : 'on'
  try {
    const { env } = await import('../../src/lib/env.ts')
    return env
  } catch (error) {
    if (error?.name !== 'EnvironmentError') throw error
    return stop(error.message)
  }
}
