import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { routeTemplates } from './route-template'

const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-routes-'))
const manifest = path.join(folder, 'routes-manifest.json')
writeFileSync(
  manifest,
  JSON.stringify({
    staticRoutes: [{ page: '/', regex: '^/(?:/)?$' }, { page: '/ressources' }, { page: '/api/ask' }],
    dynamicRoutes: [
      { page: '/admin/[[...segments]]', regex: '^/admin(?:/(.+?))?(?:/)?$' },
      { page: '/api/[...slug]', regex: '^/api/(.+?)(?:/)?$' },
      { page: '/ressources/[slug]', regex: '^/ressources/([^/]+?)(?:/)?$' },
    ],
  }),
)
afterAll(() => rmSync(folder, { recursive: true }))

it.each([
  ['/', '/'],
  ['/?q=durand', '/'],
  ['/ressources/', '/ressources'],
  ['/ressources/jeanne-durand?citation=1', '/ressources/[slug]'],
  ['/api/ask', '/api/ask'],
  ['/api/users/12', '/api/[...slug]'],
  ['/admin', '/admin/[[...segments]]'],
  ['/_next/static/a.js', '/_next/'],
  ['/jeanne.durand@exemple.fr', 'other'],
])('should name %s as %s', (url, route) => {
  expect(routeTemplates(manifest)(url)).toBe(route)
})
