import type { Nodes, PhrasingContent } from 'mdast'
import { stripTags } from '../tags'

const textOf = (node: PhrasingContent): string => {
  switch (node.type) {
    case 'text':
      return node.value.replace(/[ \t]*\n[ \t]*/g, ' ')
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    case 'html':
      return stripTags(node.value)
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    case 'footnoteReference':
      return ''
    default:
      return inlineText(node)
  }
}

/** The words of a node without their marks: links keep their text, images their description, soft breaks a space. */
export const inlineText = (node: Nodes): string =>
  'children' in node ? (node.children as PhrasingContent[]).map(textOf).join('') : ''
