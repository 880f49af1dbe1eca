import { parseHTML } from 'linkedom'

const tools =
  '.mw-editsection, .toc, #toc, .navbox, .noprint, .mw-empty-elt, .printfooter, .catlinks, sup.reference, .mw-references-wrap, .actions-bar, .footer, .BAZ_actions_fiche, form, script, style, nav, button'

/** A wiki page's HTML without the tools that stand around and between its words. */
export function cleanWiki(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  for (const node of [...document.querySelectorAll(tools)]) node.remove()
  return document.body.innerHTML
}
