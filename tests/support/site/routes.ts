import { readdirSync } from 'node:fs'
import path from 'node:path'
import { root } from '../command'

/** One address of the site: `/ressources/[slug]`, the file that answers, and whether that is a page or a handler. */
export type Route = { pattern: string; file: string; kind: 'page' | 'handler' }

const app = path.join(root, 'src/app')
const isGroup = (folder: string) => folder.startsWith('(')

const routeOf = (file: string): Route => {
  const folders = path.relative(app, path.dirname(file)).split(path.sep)
  const pattern = `/${folders.filter((folder) => !isGroup(folder)).join('/')}`
  return { pattern, file, kind: path.basename(file) === 'page.tsx' ? 'page' : 'handler' }
}

/** Every address that `src/app` answers, as the folders say it: nothing that is added later is forgotten. */
export const everyRoute = (): Route[] =>
  readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map((file) => routeOf(path.join(app, file)))
    .sort((a, b) => a.pattern.localeCompare(b.pattern))

type Params = Record<string, string>

function match({ pattern, address }: { pattern: string; address: string }): Params | undefined {
  const [wanted, given] = [pattern.split('/'), address.split('/')]
  if (wanted.length !== given.length) return undefined
  const params: Params = {}
  for (const [at, part] of wanted.entries()) {
    const name = /^\[(\w+)\]$/.exec(part)?.[1]
    if (name) params[name] = decodeURIComponent(given[at] ?? '')
    else if (part !== given[at]) return undefined
  }
  return params
}

/** The route that answers a path, with what its address names; a fixed folder comes before one with a name. */
export function findRoute(address: string): { route: Route; params: Params } | undefined {
  const found = everyRoute().flatMap((route) => {
    const params = match({ pattern: route.pattern, address })
    return params ? [{ route, params }] : []
  })
  return found.sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length)[0]
}
