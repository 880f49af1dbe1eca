/**
 * The whole access matrix: every role, collection, visibility and status at every door: the REST interface, static
 * files, depth, the assistant, and the pages, the search and the feed, rendered here and asked of the built site over
 * HTTP. The test run tries a sample of it, without the built site.
 *
 *   npm run build
 *   node --import ./launcher/typescript.mjs bench/access-matrix.ts
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

if (!existsSync('.next/BUILD_ID')) {
  process.stderr.write('npm run build comes first: the matrix asks the built site, too.\n')
  process.exit(1)
}

const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'integration',
    'tests/integration/collections/matrix.test.ts',
  ],
  {
    stdio: 'inherit',
    env: { ...process.env, ACCESS_MATRIX: 'whole' },
  },
)
process.exit(status ?? 1)
