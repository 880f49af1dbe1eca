import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
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

it('should build from files that exist, on a Node.js that the launcher accepts', () => {
  const file = read('Dockerfile')
  const copied = [...file.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, names]) => names?.split(' ') ?? [])
  expect(copied.filter((name) => !existsSync(path.join(root, name)))).toEqual([])
  expect(Number(/^FROM node:(\d+)/m.exec(file)?.[1])).toBeGreaterThanOrEqual(24)
  const instructions =
    /^(FROM|ENV|WORKDIR|COPY|RUN|USER|VOLUME|EXPOSE|HEALTHCHECK|ENTRYPOINT|CMD|#.*|\s.*|)( |$)/
  expect(file.split('\n').filter((line) => !instructions.test(line) && !/^[#\s]/.test(line))).toEqual([])
})

it('should keep data and secrets out of the image', () => {
  const ignored = read('.dockerignore').split('\n')
  expect(ignored).toEqual(expect.arrayContaining(['.*', 'node_modules', 'backups', '*.tar.gz']))
  expect(ignored.filter((line) => line.startsWith('!'))).toEqual(['!.npmrc'])
})
