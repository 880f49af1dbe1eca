import { DOMParser } from 'linkedom'

/** An element of an XML document, with the few things that our readers ask of it. */
export type XmlElement = {
  tagName: string
  textContent: string | null
  childNodes: ArrayLike<XmlElement & { nodeType: number }>
  getAttribute: (name: string) => string | null
  getElementsByTagName: (name: string) => ArrayLike<XmlElement>
}

/** Parses XML; entities that a document declares itself are not expanded. */
export const parseXml = (text: string): XmlElement =>
  new DOMParser().parseFromString(text.replace(/^\ufeff/, ''), 'text/xml') as unknown as XmlElement

/** All elements of a name (with its prefix) below `node`, in order. */
export const elementsOf = (node: XmlElement, name: string): XmlElement[] => [
  ...Array.from(node.getElementsByTagName(name)),
]

/** The child elements of a node, whatever their name. */
export const childrenOf = (node: XmlElement): XmlElement[] =>
  Array.from(node.childNodes).filter((child) => child.nodeType === 1)

/** Text with the signs escaped that HTML would take for its own. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The words of the first element of a name, if there are any. */
export const textOfFirst = (node: XmlElement, name: string): string | undefined =>
  elementsOf(node, name)[0]?.textContent?.replace(/\s+/g, ' ').trim() || undefined

/** The day, month or year that an ISO date begins with. */
export const dayOf = (date: string | undefined): string | undefined =>
  /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(date ?? '')?.[0]
