import { availableParallelism } from 'node:os'

/**
 * A static export: every address is a folder with an index.html, so that any web server can serve it.
 * use-intl needs no plugin here, since no server decides the language: the address does.
 * Messages are compiled while the site is built (docs/adr/0009): the loader does it, the alias leaves the parser out.
 * Types are a gate of their own (`npm run types`), so the build does not check them a second time.
 *
 * @type {import('next').NextConfig}
 */
const config = {
  output: 'export',
  trailingSlash: true,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  env: {
    EXIT_ADDRESS: process.env.EXIT_ADDRESS ?? '',
    MISTAKES_ADDRESS: process.env.MISTAKES_ADDRESS ?? '',
  },
  // What draws charts while the site is built is loaded as it is; nothing of it is shipped.
  serverExternalPackages: ['happy-dom', '@observablehq/plot'],
  experimental: {
    globalNotFound: true,
    // The framework would leave one core idle, which is half of a small machine.
    cpus: availableParallelism(),
    // Bytes before compression. The bundler would give each late screen a copy of all it reads, up to files of 200 kB; in smaller
    // parts they are shared, and a person who goes on from one screen to the next fetches them once.
    turbopackChunking: { requestCost: 60_000, minChunkSize: 20_000, maxMergeChunkSize: 60_000 },
    // A clean checkout has no use for what a later build could read again.
    turbopackFileSystemCacheForBuild: !process.env.CI,
  },
  turbopack: {
    resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' },
    rules: {
      '*.ts': {
        condition: { path: /content[/\\][a-z]{2}[/\\]/ },
        loaders: ['./scripts/build/compile-messages.cjs'],
      },
    },
  },
}

export default config
