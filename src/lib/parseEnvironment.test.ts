import { describe, expect, it } from 'vitest'

import { environmentSchema } from './env'
import { parseEnvironment } from './parseEnvironment'

const parse = (source: Record<string, string>) => parseEnvironment(environmentSchema, source)

describe('the environment', () => {
  it('needs nothing at all', () => {
    expect(parse({})).toMatchObject({ PORT: 3000, DATA_DIR: './data' })
  })

  it('counts an empty value as unset', () => {
    expect(parse({ DATABASE_URL: '', PORT: '' }).DATABASE_URL).toBeUndefined()
  })

  it.each([
    ['PORT', 'eighty'],
    ['DATABASE_URL', 'postgres://localhost/ponte'],
    ['SITE_URL', 'ponte.example.org'],
    ['SAMPLE_CONTENT', 'yes'],
    ['SMTP_URL', 'mail.example.org'],
    ['LOG_LEVEL', 'loud'],
    ['ADMIN_EMAIL', 'secretariat'],
    ['ADMIN_PASSWORD', 'short'],
    ['PAYLOAD_SECRET', 'short'],
    ['MAIL_FROM', '@'],
    ['S3_ENDPOINT', 'storage'],
    ['S3_BUCKET', 'b'],
    ['JOBS', 'maybe'],
  ])('names %s in one line when it is "%s"', (name, value) => {
    const start = () => parse({ PAYLOAD_SECRET: 'x'.repeat(32), [name]: value })
    expect(start).toThrow(new RegExp(`^${name} is wrong: it takes [^\\n]+$`))
  })

  it('asks for a secret once a database is named', () => {
    expect(() => parse({ DATABASE_URL: 'mongodb://db/ponte' })).toThrow(/^PAYLOAD_SECRET/)
  })

  it('asks for the keys of a bucket', () => {
    const bucket = { S3_BUCKET: 'files', S3_SECRET_ACCESS_KEY: 'secret' }
    expect(() => parse(bucket)).toThrow(/^S3_ACCESS_KEY_ID/)
    expect(() => parse({ S3_BUCKET: 'files', S3_ACCESS_KEY_ID: 'key' })).toThrow(
      /^S3_SECRET_ACCESS_KEY/,
    )
  })
})
