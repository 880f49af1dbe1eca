import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { isRecent } from '@/launcher/node-version.mjs'
import { sources } from '@/launcher/site.mjs'
import { readSettings } from '@/src/settings/settings'

const root = path.resolve(import.meta.dirname, '../../..')
const read = (name: string) => readFileSync(path.join(root, name), 'utf8')

const serviceSchema = z.strictObject({
  image: z.string(),
  build: z.string().optional(),
  init: z.boolean().optional(),
  restart: z.enum(['no', 'always', 'on-failure', 'unless-stopped']),
  stop_grace_period: z.string().optional(),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.literal('service_healthy') })).default({}),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()),
  healthcheck: z
    .strictObject({
      test: z.array(z.string()),
      interval: z.string(),
      timeout: z.string(),
      retries: z.number(),
    })
    .optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()).optional(),
})
const composeSchema = z.strictObject({
  name: z.string(),
  services: z.record(z.string(), serviceSchema),
  volumes: z.record(z.string(), z.null()),
})

const text = read('compose.yaml')
const compose = composeSchema.parse(parse(text))
const dockerfile = read('Dockerfile')
const ignored = read('.dockerignore')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
const services = Object.values(compose.services)

it('should name only services and volumes that it has', () => {
  const named = services.flatMap(({ volumes }) => volumes.map((volume) => volume.split(':')[0] ?? ''))
  const kept = named.filter((name) => !name.startsWith('.'))
  expect(new Set(kept)).toEqual(new Set(Object.keys(compose.volumes)))
  for (const service of services)
    for (const needed of Object.keys(service.depends_on))
      expect(compose.services[needed]?.healthcheck).toBeDefined()
})

it('should give the application settings that it understands', () => {
  const filled = Object.entries(compose.services.app?.environment ?? {}).map(([name, value]) => [
    name,
    value.replace(/\$\{(\w+)(?::[?-]([^}]*))?\}/g, (_, variable: string, otherwise: string) =>
      variable === 'EMBEDDINGS' ? otherwise : 'https://exemple.fr',
    ),
  ])
  const env = Object.fromEntries(filled)
  expect(readSettings(env)).toMatchObject({ trustProxy: true, embeddings: 'local' })
  const known = read('src/settings/settings.ts')
  for (const name of Object.keys(env)) expect(known).toMatch(new RegExp(`^  ${name}:`, 'm'))
})

it('should open the site to this machine alone, and the database to none', () => {
  expect(compose.services.app?.ports).toEqual(['127.0.0.1:3000:3000'])
  expect(compose.services.database?.ports).toEqual([])
})

it('should have every variable explained to whoever runs it', () => {
  const guide = read('docs/operations.md')
  const variables = new Set([...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name ?? ''))
  for (const name of variables) expect(guide).toContain(name)
})

/** What each COPY takes from the checkout; `COPY --from` and options are none of it. */
const copied = [...dockerfile.matchAll(/^COPY (.+) \S+$/gm)].flatMap(
  ([, names]) => names?.split(' ').filter((name) => !name.startsWith('--')) ?? [],
)

/** Whether a file reaches the build: the last line of .dockerignore that names it, or a folder that holds it, decides. */
function isSent(file: string): boolean {
  const places = file.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'))
  const isNamed = (pattern: string) => {
    const shape = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*')
    return places.some((place) => new RegExp(`^${shape}$`).test(place))
  }
  const last = ignored.findLast((line) => isNamed(line.replace(/^!/, '')))
  return last === undefined || last.startsWith('!')
}

const filesUnder = (name: string): string[] =>
  statSync(path.join(root, name)).isDirectory()
    ? readdirSync(path.join(root, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    : [name]

it('should copy only what exists and reaches the build, on a Node.js that the launcher accepts', () => {
  expect(copied).toContain('package-lock.json')
  expect(copied.filter((name) => !existsSync(path.join(root, name)))).toEqual([])
  expect(copied.filter((name) => name !== '.' && !isSent(name))).toEqual([])
  expect(isRecent(`${/^FROM node:(\d+)/m.exec(dockerfile)?.[1]}.0.0`)).toBe(true)
  const instructions =
    /^(FROM|ENV|WORKDIR|COPY|RUN|USER|VOLUME|EXPOSE|HEALTHCHECK|ENTRYPOINT|CMD|#.*|\s.*|)( |$)/
  expect(dockerfile.split('\n').filter((line) => !instructions.test(line) && !/^[#\s]/.test(line))).toEqual(
    [],
  )
})

it('should hold everything that the site is built from, runs on and shows', () => {
  const needed = [...sources, 'launcher', 'models', 'samples', 'passerelle', 'package.json', '.npmrc']
  expect(needed.filter((name) => !existsSync(path.join(root, name)))).toEqual([])
  expect(needed.flatMap(filesUnder).filter((file) => !isSent(file))).toEqual([])
  expect(['docs/index.md', '.data/secret', '.env', 'site.log'].filter(isSent)).toEqual([])
})

it('should run as an ordinary user, who may write to the data and the backups alone', () => {
  const steps = dockerfile.split('\n').filter((line) => /^(RUN|USER|ENTRYPOINT)/.test(line))
  expect(steps.at(-2)).toBe('USER node')
  expect(dockerfile).toMatch(/chown node:node \/data \/backups\n/)
  expect(dockerfile.match(/chown|chmod/g)).toHaveLength(1)
  expect(dockerfile).toContain('ENTRYPOINT ["./passerelle"]')
  expect(statSync(path.join(root, 'passerelle')).mode & 0o111).toBe(0o111)
})

it('should keep data and secrets out of the image', () => {
  expect(ignored).toEqual(expect.arrayContaining(['.*', 'node_modules', 'backups', '*.tar.gz']))
  expect(ignored.filter((line) => line.startsWith('!'))).toEqual(['!.npmrc'])
})
