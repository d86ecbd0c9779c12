import { randomUUID } from 'node:crypto'

/** A bucket of this test file's own. Import it before the config, which reads the environment once. */
const server = process.env.TEST_S3_URL
export const hasBucket = Boolean(server)

if (server) {
  const { username, password, origin } = new URL(server)
  process.env.S3_ENDPOINT = origin
  process.env.S3_BUCKET = `ponte-test-${randomUUID().slice(0, 8)}`
  process.env.S3_ACCESS_KEY_ID = decodeURIComponent(username)
  process.env.S3_SECRET_ACCESS_KEY = decodeURIComponent(password)
}
