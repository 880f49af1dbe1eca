import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig } from 'payload'
import { charters } from './collections/charters'
import { presentCharter } from './collections/charters/to-document'
import { events } from './collections/events'
import { presentEvent } from './collections/events/to-document'
import { filesIn } from './collections/files'
import { glossary } from './collections/glossary'
import { guides } from './collections/guides'
import { presentGuide } from './collections/guides/to-document'
import { jobs } from './collections/jobs'
import { missions } from './collections/missions'
import { presentMission } from './collections/missions/to-document'
import { organisations } from './collections/organisations'
import { presentOrganisation } from './collections/organisations/to-document'
import { people } from './collections/people'
import { places } from './collections/places'
import { presentPlace } from './collections/places/to-document'
import { proposals } from './collections/proposals'
import { questions } from './collections/questions'
import { reports } from './collections/reports'
import { resources } from './collections/resources'
import { presentResource } from './collections/resources/to-document'
import { sessions } from './collections/sessions'
import { editor } from './collections/shared/editor'
import { skills } from './collections/skills'
import { usersWith } from './collections/users'
import { workshops } from './collections/workshops'
import { presentWorkshop } from './collections/workshops/to-document'
import { citable } from './ingestion/citable'
import { indexingEndpoints } from './ingestion/endpoints'
import { extractPart as extract } from './ingestion/extract-part'
import { tables } from './src/database/schema'
import { skipLockChecks } from './src/database/skip-lock-checks'
import { surviveDisconnects } from './src/database/survive-disconnects'
import { guardedOptions } from './src/logs/log'
import { betterFrench } from './src/messages/fr/better-french'
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
    dateFormat: 'd MMMM yyyy, HH:mm',
    components: { beforeDashboard: ['/src/admin/dashboard#Dashboard'] },
    importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js') },
  },
  i18n: { supportedLanguages: { fr, en }, fallbackLanguage: 'fr', translations: { fr: betterFrench } },
  graphQL: { disable: true },
  telemetry: false,
  // Standard output belongs to the commands, which may print JSON there.
  logger: { options: guardedOptions('error'), destination: process.stderr },
  defaultDepth: 1,
  maxDepth: 3,
  defaultMaxTextLength: 2_000_000,
  upload: { abortOnLimit: true, limits: { fileSize: 50 * 1024 * 1024 } },
  editor,
  // Else Payload starts a program of its own that generates types whenever it is opened outside a built site: by each
  // command and each test, for some seconds of processor time. `npm run generate` does it when it is wanted.
  typescript: { outputFile: path.join(root, 'payload-types.ts'), autoGenerate: false },
  collections: [
    citable({ collection: resources, toDocument: presentResource({ filesDir }), extract }),
    files,
    glossary,
    citable({ collection: workshops, toDocument: presentWorkshop, extract }),
    sessions,
    citable({ collection: places, toDocument: presentPlace, extract }),
    citable({ collection: organisations, toDocument: presentOrganisation, extract }),
    people,
    skills,
    citable({ collection: events, toDocument: presentEvent, extract }),
    citable({ collection: guides, toDocument: presentGuide, extract }),
    citable({ collection: charters, toDocument: presentCharter, extract }),
    citable({ collection: missions, toDocument: presentMission, extract }),
    questions,
    proposals,
    reports,
    users,
  ],
  jobs,
  endpoints: indexingEndpoints,
  onInit: ({ db }) => {
    surviveDisconnects(db.pool)
    skipLockChecks(db)
  },
  db: postgresAdapter({
    pool: { connectionString: settings.databaseUrl, max: 10 },
    push: false,
    migrationDir: path.join(root, 'src/database/migrations'),
    beforeSchemaInit: [({ schema }) => ({ ...schema, tables: { ...schema.tables, ...tables } })],
  }),
})
