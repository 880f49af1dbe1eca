import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm run types`; checking them twice only slows the first start.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['onnxruntime-node', '@electric-sql/pglite', '@electric-sql/pglite-pgvector'],
}

export default withPayload(config, { devBundleServerPackages: false })
