/**
 * The whole access matrix: every role, collection, visibility and status at every door of the REST interface, static
 * files, depth and the assistant included. The test run tries a sample of it.
 *
 *   node --import ./launcher/typescript.mjs bench/access-matrix.ts
 */
import { spawnSync } from 'node:child_process'

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
