import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig } from 'payload'
import { filesIn } from './collections/files'
import { jobs } from './collections/jobs'
import { questions } from './collections/questions'
import { resources } from './collections/resources'
import { presentResource } from './collections/resources/to-document'
import { editor } from './collections/shared/editor'
import { usersWith } from './collections/users'
import { citable } from './ingestion/citable'
import { extractPart } from './ingestion/extract-part'
import { tables } from './src/database/schema'
import { surviveDisconnects } from './src/database/survive-disconnects'
import { readSettings } from './src/settings/settings'

const root = path.dirname(fileURLToPath(import.meta.url))
const settings = readSettings()
const filesDir = path.join(settings.dataDir, 'files')
const files = filesIn(filesDir)
const users = usersWith({ secure: settings.siteUrl?.startsWith('https:') ?? false })

/** The one place that wires everything together. */
export default buildConfig({
  secret: settings.secret ?? '',
  admin: {
    user: users.slug,
    avatar: 'default',
    importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js') },
  },
  i18n: { supportedLanguages: { fr, en }, fallbackLanguage: 'fr' },
  graphQL: { disable: true },
  telemetry: false,
  // Standard output belongs to the commands, which may print JSON there.
  logger: { options: { level: 'error' }, destination: process.stderr },
  defaultDepth: 1,
  maxDepth: 3,
  defaultMaxTextLength: 2_000_000,
  upload: { abortOnLimit: true, limits: { fileSize: 50 * 1024 * 1024 } },
  editor,
  typescript: { outputFile: path.join(root, 'payload-types.ts') },
  collections: [
    citable({ collection: resources, toDocument: presentResource({ filesDir }), extract: extractPart }),
    files,
    questions,
    users,
  ],
  jobs,
  onInit: ({ db }) => surviveDisconnects(db.pool),
  db: postgresAdapter({
    pool: { connectionString: settings.databaseUrl, max: 10 },
    push: false,
    migrationDir: path.join(root, 'src/database/migrations'),
    beforeSchemaInit: [({ schema }) => ({ ...schema, tables: { ...schema.tables, ...tables } })],
  }),
})
