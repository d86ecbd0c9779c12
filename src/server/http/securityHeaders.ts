import { areaOfPath, type Area } from './areaOfPath.ts'

const POLICIES: Record<Exclude<Area, 'asset'>, Record<string, string>> = {
  // Next's runtime writes inline scripts into its pages.
  site: {
    'default-src': "'self'",
    'script-src': "'self' 'unsafe-inline'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data:",
    'connect-src': "'self'",
    'frame-ancestors': "'none'",
    'base-uri': "'self'",
    'form-action': "'self'",
    'object-src': "'none'",
  },
  admin: {
    'default-src': "'self'",
    'script-src': "'self' 'unsafe-inline'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'worker-src': "'self' blob:",
    'frame-ancestors': "'none'",
    'base-uri': "'self'",
    'form-action': "'self'",
    'object-src': "'none'",
  },
  api: {
    'default-src': "'none'",
    // Browsers show an image that is opened by itself in a document with a style of its own.
    'style-src': "'unsafe-inline'",
    'frame-ancestors': "'none'",
  },
}

const ALWAYS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

const A_YEAR_S = 31_536_000

type Settings = { isDev: boolean; isHttps: boolean }

/** The headers that keep a browser from doing with an answer what it is not meant for. */
export function securityHeaders(path: string, settings: Settings): Record<string, string> {
  const area = areaOfPath(path)
  return {
    ...ALWAYS,
    ...(area === 'asset' ? {} : { 'Content-Security-Policy': policy(area, settings) }),
    ...(settings.isHttps ? { 'Strict-Transport-Security': `max-age=${A_YEAR_S}` } : {}),
  }
}

function policy(area: Exclude<Area, 'asset'>, { isDev }: Settings): string {
  return Object.entries(POLICIES[area])
    .map(([name, value]) => {
      // React explains its errors in development by evaluating code.
      const isLoosened = isDev && name === 'script-src'
      return `${name} ${value}${isLoosened ? " 'unsafe-eval'" : ''}`
    })
    .join('; ')
}
