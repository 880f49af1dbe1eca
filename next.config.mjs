import { existsSync } from 'node:fs'
import { withPayload } from '@payloadcms/next/withPayload'

// The content-security policy differs from page to page: see src/proxy.ts.
const headers = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'referrer-policy', value: 'same-origin' },
  { key: 'x-frame-options', value: 'SAMEORIGIN' },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
  { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
]

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  experimental: {
    // A proposal may carry a file (`_actions/propose.ts`, 10 MB); nothing else that is sent is large.
    serverActions: { bodySizeLimit: '12mb' },
    // What runs here is read by nobody but Node.js, and its functions keep their names for the log. To shrink it and to
    // write its 140 MB of source maps took two fifths of the first start.
    turbopackMinify: { server: false, client: true },
    turbopackSourceMaps: false,
    // Kept for the builds of who changes the code: a first build, mostly the only one, does not wait until it is written.
    turbopackFileSystemCacheForBuild: existsSync('.next'),
  },
  // Every page has its title from its first byte, as it would for a robot: a screen reader says it at once.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  headers: async () => [{ source: '/:path*', headers }],
  // Types are checked by `npm run types`; checking them twice only slows the first start.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['onnxruntime-node', '@electric-sql/pglite', '@electric-sql/pglite-pgvector'],
}

export default withPayload(config, { devBundleServerPackages: false })
