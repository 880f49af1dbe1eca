import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig } from 'payload'
import { filesIn } from './collections/files'
import { jobs } from './collections/jobs'
import { resources } from './collections/resources'
import { usersWith } from './collections/users'
import { tables } from './src/database/schema'
import { readSettings } from './src/settings/settings'

const root = path.dirname(fileURLToPath(import.meta.url))
const settings = readSettings()
const files = filesIn(settings.dataDir)
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
  defaultDepth: 1,
  maxDepth: 3,
  defaultMaxTextLength: 2_000_000,
  upload: { abortOnLimit: true, limits: { fileSize: 50 * 1024 * 1024 } },
  editor: lexicalEditor(),
  typescript: { outputFile: path.join(root, 'payload-types.ts') },
  collections: [resources, files, users],
  jobs,
  db: postgresAdapter({
    pool: { connectionString: settings.databaseUrl, max: 10 },
    push: false,
    migrationDir: path.join(root, 'src/database/migrations'),
    beforeSchemaInit: [({ schema }) => ({ ...schema, tables: { ...schema.tables, ...tables } })],
  }),
})
