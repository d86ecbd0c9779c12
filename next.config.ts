import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  // Checked by `npm run check`; a start on a small machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  serverExternalPackages: ['@myriaddreamin/typst-ts-node-compiler', 'fontkit', 'libsql'],
}

export default withPayload(config, { devBundleServerPackages: false })
