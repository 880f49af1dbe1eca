import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
/** Milliseconds that a test may wait for what it expects: a second, as is usual, is too little on a machine at work. */
const expectSoon = { poll: { timeout: 15_000 } }
const alias = { '@payload-config': path.join(root, 'payload.config.ts'), '@': root }

const onServer = process.env.TEST_DATABASE === 'postgres'
/**
 * What one of the two databases cannot tell differently from the other is tried on one. On a server there is no embedded
 * database; what is generated from the configuration and what becomes of a file's bytes is the same. So is what pages
 * and lists of places make of what they read, and a server is quicker at hundreds of them (what may be read is tried on
 * both, at every door: `collections/matrix.test.ts`). Backups are written and put back between both kinds when the
 * server is there. The demonstration is filled on the embedded database by the browser tests and `launcher/site.test.ts`.
 */
const elsewhere = onServer
  ? [
      'tests/integration/database/embedded/**',
      'tests/integration/collections/generated.test.ts',
      'tests/integration/ingest/{bad-inputs,formats,samples}.test.ts',
    ]
  : [
      'tests/integration/backup/**',
      'tests/integration/collections/demo.test.ts',
      'tests/integration/http/anonymous.test.ts',
      'tests/integration/ingest/places.test.ts',
    ]

/**
 * `unit` beside the code, without a database; `integration` on the database that TEST_DATABASE names; `processes` start
 * the programs themselves, with the embedded database that they bring along; `evaluation` on labelled questions. All but
 * `unit` run their files one by one: four of these projects side by side are work enough for two cores. The files of
 * `unit` and `integration` share their process, so that Payload is not loaded anew for each.
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
          isolate: false,
          expect: expectSoon,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          isolate: false,
          setupFiles: ['tests/support/clean-process.ts', 'tests/support/quick-passwords.ts'],
          globalSetup: 'tests/support/global-setup.ts',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          exclude: elsewhere,
          fileParallelism: false,
          expect: expectSoon,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'processes',
          globalSetup: 'tests/support/global-setup.ts',
          include: ['tests/processes/**/*.test.ts'],
          fileParallelism: false,
          expect: expectSoon,
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'evaluation',
          include: ['tests/evaluation/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
})
