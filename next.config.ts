import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  // Checked by `npm run check`; a start on a small machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  serverExternalPackages: ['@myriaddreamin/typst-ts-node-compiler', 'fontkit', 'libsql'],
}

/**
 * Payload asks every visitor's browser for its colour scheme, and to come back with it (Critical-CH);
 * only the admin panel has a use for that.
 */
function askInAdminOnly(all: NextConfig): NextConfig {
  return {
    ...all,
    headers: async () =>
      ((await all.headers?.()) ?? []).map((rule) =>
        rule.headers.some(({ key }) => key === 'Critical-CH')
          ? { ...rule, source: '/admin/:path*' }
          : rule,
      ),
  }
}

export default askInAdminOnly(withPayload(config, { devBundleServerPackages: false }))
