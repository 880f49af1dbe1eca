import type { BasePayload, Endpoint } from 'payload'

/** Records to ask for one by one, by collection. */
export type Known = Map<string, (number | string)[]>

const readable = (endpoints: readonly Endpoint[] | false) =>
  (endpoints || []).filter(({ method }) => method === 'get')

/** A path with each of its names replaced by what is known under it; none when something is not known. */
function filled(args: { path: string; ids: (number | string)[]; files: string[] }): string[] {
  const { path, ids, files } = args
  if (path.includes(':filename')) return files.map((name) => path.replace(':filename', name))
  return /:\w+/.test(path) ? ids.map((id) => path.replace(/:\w+/, String(id))) : [path]
}

const asked = ['', '?depth=3&limit=0&pagination=false', '?draft=true&depth=3&limit=0&pagination=false']

/**
 * Every path that Payload's REST interface answers with GET, taken from its configuration, so that a collection or an
 * endpoint that is added later is not forgotten: collections and their versions, globals, uploads, accounts,
 * preferences, jobs and the project's own endpoints.
 */
export function everyRestPath(args: { payload: BasePayload; known: Known; files: string[] }): string[] {
  const { payload, known, files } = args
  const { collections, globals, endpoints } = payload.config
  const under = (prefix: string, list: readonly Endpoint[] | false, ids: (number | string)[]) =>
    readable(list).flatMap(({ path }) =>
      filled({ path, ids, files }).flatMap((one) => asked.map((query) => `${prefix}${one}${query}`)),
    )
  return [
    ...collections.flatMap(({ slug, endpoints: own }) => [
      ...asked.map((query) => `${slug}${query}`),
      ...under(slug, own, known.get(slug) ?? [1]),
    ]),
    ...globals.flatMap(({ slug, endpoints: own }) => under(`globals/${slug}`, own, [1])),
    ...under('', endpoints, [1]),
    'access',
    'og',
    'payload-preferences/zyxvingtetun',
  ].map((path) => path.replace(/^\//, ''))
}
