import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const alias = { '@payload-config': path.join(root, 'payload.config.ts'), '@': root }

/** On a PostgreSQL server there is no embedded database to test, nor the programs that bring it along. */
const onServer = process.env.TEST_DATABASE === 'postgres'
const ofEmbedded = [
  'tests/integration/database/embedded/**',
  'tests/integration/{cli,launcher}/**',
  'tests/integration/{ingest/command,traces/commands}.test.ts',
]

/**
 * `unit` beside the code, without a database; `integration` on the database that TEST_DATABASE names; `evaluation` on
 * labelled questions. Launchers and supervisors start whole process trees, so integration files run one by one.
 */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            '{collections,ingestion,launcher,src}/**/*.test.{ts,tsx}',
            'tests/unit/**/*.test.{ts,tsx}',
          ],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          globalSetup: 'tests/support/global-setup.ts',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          exclude: onServer ? ofEmbedded : [],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'evaluation',
          include: ['tests/evaluation/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
