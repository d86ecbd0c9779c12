import { areaOfPath, type Area } from './areaOfPath.ts'

const POLICIES: Record<Exclude<Area, 'asset'>, Record<string, string>> = {
  site: {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'frame-ancestors': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
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
export function securityHeaders(
  path: string,
  { isDev, isHttps }: Settings,
): Record<string, string> {
  const area = areaOfPath(path)
  const policy = area === 'asset' ? null : contentPolicy(area, { hasRuntime: isDev, isDev })
  return {
    ...ALWAYS,
    ...(policy ? { 'Content-Security-Policy': policy } : {}),
    ...(isHttps ? { 'Strict-Transport-Security': `max-age=${A_YEAR_S}` } : {}),
  }
}

type Loosened = { hasRuntime?: boolean; isDev?: boolean }

/** What a page may load; the framework's runtime writes scripts and styles into the page itself. */
export function contentPolicy(
  area: Exclude<Area, 'asset'>,
  { hasRuntime = false, isDev = false }: Loosened,
): string {
  return Object.entries(POLICIES[area])
    .map(([name, value]) => {
      const isInline = hasRuntime && area === 'site' && /^(script|style)-src$/.test(name)
      // React explains its errors in development by evaluating code.
      const isEvaluated = isDev && name === 'script-src'
      return [name, value, isInline && "'unsafe-inline'", isEvaluated && "'unsafe-eval'"]
        .filter(Boolean)
        .join(' ')
    })
    .join('; ')
}
