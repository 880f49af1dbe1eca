/** A node of a written text, as the editor stores it: only what its words need. */
export type RichTextNode = {
  type: string
  children?: RichTextNode[]
  text?: string
  tag?: string
  listType?: string
}

/** Any ASCII punctuation may be escaped in Markdown (CommonMark 0.31, 2.4): nothing written becomes a mark. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>()#+\-.!|~&:=]/g, '\\$&').replace(/\s+/g, ' ')

const inline = (node: RichTextNode): string => {
  if (node.type === 'linebreak') return ' '
  return node.text === undefined ? (node.children ?? []).map(inline).join('') : escapeMarkdown(node.text)
}

const indented = (text: string, by: string) => text.replace(/\n(?=.)/g, `\n${by}`)

function item({ node, mark }: { node: RichTextNode; mark: string }): string {
  const isList = (child: RichTextNode) => child.type === 'list'
  const words = (node.children ?? [])
    .filter((child) => !isList(child))
    .map(inline)
    .join('')
    .trim()
  const inner = (node.children ?? []).filter(isList).map(list)
  return `${mark} ${indented([words, ...inner].filter(Boolean).join('\n'), ' '.repeat(mark.length + 1))}`
}

const list = (node: RichTextNode): string =>
  (node.children ?? [])
    .map((child, at) => item({ node: child, mark: node.listType === 'number' ? `${at + 1}.` : '-' }))
    .join('\n')

function block(node: RichTextNode): string {
  if (node.type === 'list') return list(node)
  const words = (node.children ?? []).map(inline).join('').trim()
  if (!words) return ''
  if (node.type === 'heading') return `${'#'.repeat(Number(node.tag?.slice(1)) || 2)} ${words}`
  return node.type === 'quote' ? `> ${words}` : words
}

/** A written text as Markdown, words only: emphasis and addresses are left out, headings, lists and quotes stay. */
export const richTextToMarkdown = ({ root }: { root: RichTextNode }): string =>
  (root.children ?? []).map(block).filter(Boolean).join('\n\n')
