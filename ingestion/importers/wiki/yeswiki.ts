import { z } from 'zod'
import type { Source } from '@/ingestion/sources/source'
import { fetchJson } from '../answers'
import { htmlSource } from '../html-source'
import type { Importer } from '../importer'
import { cleanWiki } from './clean'

const listed = z.object({ tag: z.string(), time: z.string().optional() })
const pages = z.union([z.record(z.string(), listed), z.array(listed), z.null()])
const onePage = listed.extend({ html: z.string() })

/** Pages that a wiki keeps for its own workings. */
const workings =
  /^(?:PageHeader|PageFooter|PageTitre|PageMenu\w*|PageRapide\w*|PageCss|PageLogin|PageColonne\w*|BazaR|GererSite\w*|GererDroits\w*|GererThemes\w*|GererMisesAJour|GererUtilisateurs|TableauDeBord|WikiAdmin|ReglesDeFormatage|AidePage|BacASable|MonCompte|MesContenus|LookWiki|DerniersChangements\w*|DerniersCommentaires\w*|ParametresUtilisateur|MotDePassePerdu|RechercheTexte|ListeUtilisateurs|PagesOrphelines|CoursUtilisationYesWiki)$/

/** `JourneeDesAidants` is read as « Journee Des Aidants » where a page bears no heading of its own. */
const titleOf = ({ tag, html }: { tag: string; html: string }): string => {
  const heading = /<h[12][^>]*>([\s\S]*?)<\/h[12]>/i
    .exec(html)?.[1]
    ?.replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return heading || tag.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
}

/** The pages of a YesWiki, through its API (`?api/pages`), without those that the wiki keeps for itself. */
export const listYesWiki: Importer = async ({ address, allow }) => {
  const url = new URL(address)
  const base = url.origin + url.pathname.replace(/(?:wakka|index)\.php$/, '')
  const source = `yeswiki:${base}`
  const found = (await fetchJson({ address: `${base}?api/pages`, allow, shape: pages })) ?? []
  const shown = Object.values(found).filter(({ tag }) => !workings.test(tag))
  return {
    source,
    items: shown.map(({ tag }) => {
      const path = `${source}#${tag}`
      const read = async (): Promise<Source> => {
        const place = encodeURIComponent(tag)
        const { html, time } = await fetchJson({
          address: `${base}?api/pages/${place}`,
          allow,
          shape: onePage,
        })
        const date = /^\d{4}-\d{2}-\d{2}/.exec(time ?? '')?.[0]
        const clean = cleanWiki(html)
        return htmlSource({
          path,
          source,
          title: titleOf({ tag, html: clean }),
          html: clean,
          date,
          address: `${base}?${place}`,
        })
      }
      return { path, read }
    }),
  }
}
