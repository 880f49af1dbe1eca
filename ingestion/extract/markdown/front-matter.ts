const fence = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/** The value of a `key: value` line, without its quotation marks. */
function valueFor({ yaml, keys }: { yaml: string; keys: string[] }): string | undefined {
  const line = new RegExp(`^(?:${keys.join('|')})[ \\t]*:[ \\t]*(.+?)[ \\t]*$`, 'im').exec(yaml)
  return line?.[1]?.replace(/^(['"])(.*)\1$/, '$2').trim() || undefined
}

/** Takes the front matter off a Markdown text; only a plain title and date are understood, never whole YAML. */
export function splitFrontMatter(text: string): { body: string; title?: string; date?: string } {
  const match = fence.exec(text)
  const yaml = match?.[1]
  if (!match || yaml === undefined || !/^[\w-]+[ \t]*:/m.test(yaml)) return { body: text }
  const date = valueFor({ yaml, keys: ['date', 'published', 'updated'] })
  return {
    body: text.slice(match[0].length),
    title: valueFor({ yaml, keys: ['title', 'titre'] }),
    date: date && /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(date)?.[0],
  }
}
