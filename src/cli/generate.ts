/**
 * `npm run generate` writes what follows from the configuration: the types of its records and the import map of the
 * administration. `npm run migrate:create -- NAME` writes the migration from the last one to the configuration, or
 * nothing where nothing changed. Neither needs a database.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './common-options'

const migrations = path.join(root, 'src/database/migrations')

function payload(...args: string[]) {
  const program = path.join(root, 'node_modules/payload/bin.js')
  const env = { PAYLOAD_SECRET: 'none', DATABASE_URL: 'postgres://none', ...process.env }
  const { status } = spawnSync(process.execPath, [program, ...args], { cwd: root, env, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

/** The generator imports types as values, which this project's TypeScript refuses. */
function importTypesAsTypes() {
  for (const name of readdirSync(migrations).filter((file) => /^\d.*\.ts$/.test(file))) {
    const file = path.join(migrations, name)
    const text = readFileSync(file, 'utf8')
    const better = text.replace(
      '{ MigrateUpArgs, MigrateDownArgs, sql }',
      '{ type MigrateDownArgs, type MigrateUpArgs, sql }',
    )
    if (better !== text) writeFileSync(file, better)
  }
}

const [what, ...names] = process.argv.slice(2)
if (what === 'migration') {
  payload('migrate:create', '--skip-empty=true', names.join('_'))
  importTypesAsTypes()
} else {
  payload('generate:types')
  payload('generate:importmap')
}
