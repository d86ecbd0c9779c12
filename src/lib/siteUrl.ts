import { env } from './env.ts'

/** The public address of the site, without a slash at its end. */
export const siteUrl = (): string =>
  (env.SITE_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, '')
