import type { z } from 'zod'

/** What each variable takes, in the words of the message that stops a start. */
const TAKES: Record<string, string> = {
  DATABASE_URL: 'file:./path/to/file.db or mongodb://host/name?replicaSet=rs0',
  DATA_DIR: 'the path of a folder',
  PAYLOAD_SECRET: '32 characters or more; required when DATABASE_URL is set',
  SITE_URL: 'the address of the site, such as https://ponte.example.org',
  PORT: 'a number from 1 to 65535',
  SAMPLE_CONTENT: 'on or off',
  SMTP_URL: 'smtp://user:password@host:port or smtps://…',
  MAIL_FROM: 'a sender address',
  S3_ENDPOINT: 'the address of an S3 service',
  S3_BUCKET: 'the name of a bucket',
  S3_REGION: 'the name of a region',
  S3_ACCESS_KEY_ID: 'an access key; required when S3_BUCKET is set',
  S3_SECRET_ACCESS_KEY: 'a secret key; required when S3_BUCKET is set',
  LOG_LEVEL: 'trace, debug, info, warn, error or silent',
  ADMIN_EMAIL: 'an e-mail address',
  ADMIN_PASSWORD: '12 characters or more',
  JOBS: 'on or off',
  TRANSLATION_URL:
    'the address of a LibreTranslate service, https://…; required when TRANSLATION_KEY is set',
  TRANSLATION_KEY: 'the key of the translation service',
}

/** Thrown with one line that names the variable and what it takes. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

/**
 * Parses environment variables; an empty value counts as unset.
 * @throws EnvironmentError on the first wrong value
 */
export function parseEnvironment<T extends z.ZodType>(
  schema: T,
  source: Record<string, string | undefined>,
): z.infer<T> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (result.success) return result.data
  const variable = String(result.error.issues[0]?.path[0] ?? 'environment')
  throw new EnvironmentError(
    `${variable} is wrong: it takes ${TAKES[variable] ?? 'another value'}.`,
  )
}
