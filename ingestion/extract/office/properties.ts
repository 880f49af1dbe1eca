import type { Archive } from '../archive/archive'
import { dayOf, parseXml, textOfFirst } from '../xml'

/** What an Office document says of itself: its title, and the day on which it was last saved. */
export function readProperties(archive: Archive): { title?: string; date?: string } {
  const core = archive.text('docProps/core.xml')
  if (!core) return {}
  const properties = parseXml(core)
  const title = textOfFirst(properties, 'dc:title')
  return {
    // A program's own words are no title.
    title:
      title && !/^(?:présentation powerpoint|powerpoint presentation|document)$/i.test(title)
        ? title
        : undefined,
    date: dayOf(textOfFirst(properties, 'dcterms:modified') ?? textOfFirst(properties, 'dcterms:created')),
  }
}
