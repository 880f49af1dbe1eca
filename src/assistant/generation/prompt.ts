import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { Style } from '@/src/assistant/answer'

/** A text sent to a model: versioned Markdown with front matter, in `prompts/`. */
export type Prompt = {
  id: string
  version: number
  purpose: string
  variables: string[]
  system: string
  user: string
}

const frontMatter = z.object({
  id: z.string(),
  version: z.coerce.number().int().positive(),
  purpose: z.string().min(1),
  variables: z.array(z.string()),
})

const listOf = (value: string) =>
  value
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)

/** Reads a prompt's Markdown: front matter, then the sections `# system` and `# user`. */
export function parsePrompt(markdown: string): Prompt {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown)
  const fields = Object.fromEntries(
    (parts?.[1] ?? '').split('\n').map((line) => {
      const colon = line.indexOf(':')
      const value = line.slice(colon + 1).trim()
      return [line.slice(0, colon).trim(), value.startsWith('[') ? listOf(value) : value]
    }),
  )
  const [, system = '', user = ''] = /# system\n([\s\S]*?)\n# user\n([\s\S]*)$/.exec(parts?.[2] ?? '') ?? []
  return { ...frontMatter.parse(fields), system: system.trim(), user: user.trim() }
}

const folder = path.join(process.cwd(), 'prompts')

/** The prompts there are: one for each style. */
export type PromptName = Style

/** Loads a prompt by its name. */
export const loadPrompt = async (name: PromptName): Promise<Prompt> =>
  parsePrompt(await readFile(path.join(folder, `${name}.md`), 'utf8'))

/** Fills a prompt's blanks; a value is data and is never read for blanks of its own. */
export const fillPrompt = (template: string, values: Record<string, string>): string =>
  template.replace(/\{\{(\w+)\}\}/g, (blank, name: string) => values[name] ?? blank)
