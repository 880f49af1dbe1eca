/**
 * The arrows of ARCHITECTURE.md: a room may use the rooms below it, never those above.
 * `may` lists, for each room, the rooms it may use beside itself and the ground that all share.
 */
const ground = ['src/documents', 'src/text', 'src/visibility', 'src/settings', 'src/errors', 'src/messages']
const domain = [
  'src/logs',
  'src/agenda',
  'src/traces',
  'src/backup',
  'src/assistant',
  'src/search',
  'src/help',
  'src/retrieval',
  'src/passages',
  'src/embeddings',
  'src/database',
  'src/limits',
  'src/privacy',
  'src/places',
  'src/vocabulary',
  'src/calendar',
]

const may = {
  'src/cli': [
    'src/supervisor',
    'src/server',
    'src/evaluation',
    'ingestion',
    'collections',
    'payload.config.ts',
    ...domain,
  ],
  'src/supervisor': ['src/server', 'ingestion', ...domain],
  'src/server': domain,
  'src/evaluation': ['ingestion', ...domain],
  'src/app': [
    'src/components',
    'src/admin',
    'collections',
    'payload.config.ts',
    'payload-types.ts',
    ...domain,
  ],
  'src/admin': ['src/components', 'collections', 'payload-types.ts', ...domain],
  'src/components': [
    'src/assistant/answer.ts',
    'src/search/offer.ts',
    'src/calendar',
    'src/privacy',
    'src/traces',
    'src/vocabulary',
    'payload-types.ts',
  ],
  collections: [
    'src/traces',
    'src/privacy',
    'src/vocabulary',
    'src/calendar',
    'src/database',
    'src/passages',
    'payload-types.ts',
  ],
  ingestion: [
    'src/logs',
    'src/passages',
    'src/embeddings',
    'src/database',
    'src/privacy',
    'collections',
    'payload.config.ts',
    'payload-types.ts',
  ],
  'src/traces': [
    'src/assistant',
    'src/retrieval',
    'src/passages',
    'src/embeddings',
    'src/database',
    'src/privacy',
    'src/vocabulary',
  ],
  'src/help': ['src/retrieval/analysis', 'src/calendar', 'src/database', 'src/vocabulary'],
  'src/assistant': [
    'src/help',
    'src/retrieval',
    'src/passages',
    'src/embeddings',
    'src/privacy',
    'src/vocabulary',
  ],
  'src/retrieval': ['src/passages', 'src/vocabulary'],
  // Only the analysis of French words: the catalogue is searched without an index.
  'src/search': ['src/retrieval/analysis', 'src/calendar'],
  'src/agenda': ['src/calendar'],
  'src/places': ['src/vocabulary'],
  'src/passages': ['src/database'],
  'src/embeddings': [],
  'src/backup': ['src/database'],
  'src/logs': ['src/privacy'],
  'src/database': [],
  'src/limits': ['src/database'],
  'src/privacy': [],
  'src/vocabulary': [],
  'src/calendar': [],
}

const exact = (name) => (name.endsWith('.ts') ? `^${name}$` : `^${name}/`)
const either = (names) => `(${names.map(exact).join('|').replaceAll('.', '\\.')})`
const ours = '^(collections|ingestion|src|payload\\.config\\.ts|payload-types\\.ts)'
const tests = '\\.test\\.tsx?$'

const rooms = Object.entries(may).map(([room, allowed]) => ({
  name: `arrows-of-${room.replace('src/', '')}`,
  comment: `${room} may use: ${[...allowed, ...ground].join(', ')}. See ARCHITECTURE.md.`,
  severity: 'error',
  from: { path: exact(room), pathNot: tests },
  to: { path: ours, pathNot: either([room, ...allowed, ...ground]) },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...rooms,
    {
      name: 'ground-stays-below',
      comment: 'The shared shapes, words and rules use only each other.',
      severity: 'error',
      from: { path: either(ground), pathNot: tests },
      to: { path: ours, pathNot: either(ground) },
    },
    {
      name: 'no-circle',
      comment: 'Two files that need each other want a third one, or to be one.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'found-and-declared',
      comment: 'Every import must exist, and every library must stand in package.json.',
      severity: 'error',
      from: { pathNot: tests },
      to: { couldNotResolve: true },
    },
    {
      name: 'thinking-is-free-of-frameworks',
      comment:
        'Domain rooms know neither Next, React nor Payload, except the adapter in which tables are declared.',
      severity: 'error',
      from: { path: either([...domain, ...ground]), pathNot: tests },
      to: { path: 'node_modules/(next|react|react-dom|payload|@payloadcms/(?!db-postgres))/' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
