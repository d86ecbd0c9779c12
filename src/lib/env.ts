import { z } from 'zod'

import { parseEnvironment } from './parseEnvironment.ts'

const flag = (fallback: 'on' | 'off') => z.enum(['on', 'off']).default(fallback)
const url = (pattern: RegExp) => z.string().regex(pattern)

/** What the environment may hold. README.md's table of configuration says what each is for. */
export const environmentSchema = z
  .object({
    DATABASE_URL: url(/^(file:.+|mongodb(\+srv)?:\/\/.+)/).optional(),
    DATA_DIR: z.string().min(1).default('./data'),
    PAYLOAD_SECRET: z.string().min(32).optional(),
    SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
    PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
    SAMPLE_CONTENT: z.enum(['on', 'off']).optional(),
    SMTP_URL: url(/^smtps?:\/\/.+/).optional(),
    MAIL_FROM: z.string().min(3).default('ponte@localhost.localdomain'),
    S3_ENDPOINT: z.url().optional(),
    S3_BUCKET: z.string().min(3).optional(),
    S3_REGION: z.string().min(1).default('eu-north-1'),
    S3_ACCESS_KEY_ID: z.string().min(1).optional(),
    S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
    ADMIN_EMAIL: z.email().optional(),
    ADMIN_PASSWORD: z.string().min(12).optional(),
    JOBS: flag('on'),
  })
  .refine((env) => env.DATABASE_URL === undefined || env.PAYLOAD_SECRET !== undefined, {
    path: ['PAYLOAD_SECRET'],
    message: 'required',
  })
  .refine((env) => !env.S3_BUCKET || env.S3_ACCESS_KEY_ID, {
    path: ['S3_ACCESS_KEY_ID'],
    message: 'required',
  })
  .refine((env) => !env.S3_BUCKET || env.S3_SECRET_ACCESS_KEY, {
    path: ['S3_SECRET_ACCESS_KEY'],
    message: 'required',
  })

/** The environment, parsed once when the process starts, so that a wrong value fails there. */
export const env = parseEnvironment(environmentSchema, process.env)
