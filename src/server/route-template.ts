import { readFileSync } from 'node:fs'
import { z } from 'zod'

const manifestSchema = z.object({
  staticRoutes: z.array(z.object({ page: z.string() })),
  dynamicRoutes: z.array(z.object({ page: z.string(), regex: z.string() })),
})

const assets = '/_next/'

/**
 * Reads from the built site (`routes-manifest.json`) how to name an address without what is particular in it:
 * `/ressources/[slug]`, never the slug. What no route answers is `other`.
 */
export function routeTemplates(manifest: string): (url: string) => string {
  const { staticRoutes, dynamicRoutes } = manifestSchema.parse(JSON.parse(readFileSync(manifest, 'utf8')))
  const fixed = new Set(staticRoutes.map(({ page }) => page))
  const patterns = dynamicRoutes.map(({ page, regex }) => ({ page, pattern: new RegExp(regex) }))
  return (url) => {
    const path = url.split('?', 1)[0] ?? ''
    if (path.startsWith(assets)) return assets
    const plain = path.length > 1 ? path.replace(/\/$/, '') : path
    return fixed.has(plain) ? plain : (patterns.find(({ pattern }) => pattern.test(path))?.page ?? 'other')
  }
}
