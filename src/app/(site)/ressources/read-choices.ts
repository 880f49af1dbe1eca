import { z } from 'zod'
import { audiences, networkKinds, resourceKinds, themes } from '@/src/vocabulary/resource'

/** Every kind of resource, the field's and a network's own. */
export const allKinds = { ...resourceKinds, ...networkKinds }

const keysOf = <Key extends string>(labels: Record<Key, string>) => Object.keys(labels) as Key[]

/** What the address of the list may hold. What it does not understand counts as not said. */
const choicesSchema = z.object({
  q: z.string().trim().max(200).catch(''),
  theme: z.enum(['', ...keysOf(themes)]).catch(''),
  public: z.enum(['', ...keysOf(audiences)]).catch(''),
  type: z.enum(['', ...keysOf(allKinds)]).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

/** Reads words, choices and page from the address. */
export const readChoices = (params: Record<string, string | string[] | undefined>) =>
  choicesSchema.parse(params)

export type ReadChoices = Omit<ReturnType<typeof readChoices>, 'page'>
