/** Styles under which a reader sees nothing: what only machines would read may not become a passage. */
const unseenStyle =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|!|$)|(?:left|top|right|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*0|(?:^|[;\s])color\s*:\s*transparent/i

const unseenRule = /([^{}]+)\{([^{}]*)\}/g

/** Selectors that the page's own style sheets make invisible, as far as they are single classes or ids. */
function unseenSelectors(document: Document): string[] {
  const sheets = [...document.querySelectorAll('style')].map((style) => style.textContent ?? '').join('\n')
  return [...sheets.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(unseenRule)].flatMap(
    ([, selectors = '', body = '']) =>
      unseenStyle.test(body)
        ? selectors
            .split(',')
            .map((one) => one.trim())
            .filter((one) => /^[a-z]*[.#][\w-]+$/i.test(one))
        : [],
  )
}

/** Takes out of a page what its readers do not see: hidden elements, comments, off-screen and transparent text. */
export function removeInvisible(document: Document): void {
  for (const selector of unseenSelectors(document))
    for (const node of [...document.querySelectorAll(selector)]) node.remove()
  for (const node of [...document.querySelectorAll('[hidden], [style]')])
    if (node.hasAttribute('hidden') || unseenStyle.test(node.getAttribute('style') ?? '')) node.remove()
}

const comment = /<!--[\s\S]*?(?:-->|$)/g
const element = /<([a-z][\w-]*)((?:\s[^<>]*)?)>([\s\S]{0,20000}?)<\/\1\s*>/gi
const neverText = /^(?:script|style|template|iframe|svg|noscript|object|embed)$/i
const isUnseen = (attributes: string) =>
  /\shidden(?=[\s=/]|$)/i.test(attributes) ||
  unseenStyle.test(/style\s*=\s*(["'])([\s\S]*?)\1/i.exec(attributes)?.[2] ?? '')

const fence = /^(?:```|~~~)[\s\S]*?^(?:```|~~~)\s*$/gm

/** What stands for a removed block: a mark that a quotation may not cross. Inside a line nothing is left behind. */
function left({ text, at, length }: { text: string; at: number; length: number }): string {
  const isAlone = /(?:^|\n)[ \t]*$/.test(text.slice(0, at)) && /^[ \t]*(?:\n|$)/.test(text.slice(at + length))
  return isAlone ? '<!-- -->' : ''
}

function seen(text: string): string {
  const shown = text.replace(element, (all, name: string, attributes: string, _: string, at: number) =>
    neverText.test(name) || isUnseen(attributes) ? left({ text, at, length: all.length }) : all,
  )
  return shown.replace(comment, (all, at: number) => left({ text: shown, at, length: all.length }))
}

/** The same for HTML inside Markdown; fenced code is shown to readers as it is. */
export function withoutInvisible(markdown: string): string {
  if (!markdown.includes('<')) return markdown
  let result = ''
  let at = 0
  for (const match of markdown.matchAll(fence)) {
    result += seen(markdown.slice(at, match.index)) + match[0]
    at = match.index + match[0].length
  }
  return result + seen(markdown.slice(at))
}
