import { typesetAll } from '@/src/messages/typeset'

/** What is said of sources that content is taken from. */
export const sources = typesetAll({
  reason: {
    missing: 'page introuvable, code {code}',
    closed: 'accès refusé, code {code}',
    broken: 'panne du site, code {code}',
    status: 'réponse inattendue, code {code}',
    connection: 'échange interrompu, {code}',
    ENOTFOUND: 'aucun site ne porte ce nom',
    EAI_AGAIN: 'le nom du site n’a pas pu être cherché',
    ECONNREFUSED: 'le site refuse la connexion',
    ECONNRESET: 'le site a coupé la connexion',
    ETIMEDOUT: 'pas de réponse à temps',
    ELOOP: 'la page renvoie sans fin à une autre',
  },
  expected: {
    json: 'du JSON était attendu',
    shape: 'les données n’ont pas la forme attendue',
    feed: 'un flux RSS ou Atom était attendu',
    sitemap: 'un plan de site (sitemap.xml) était attendu',
    export: 'un export de Notion (ZIP) était attendu',
  },
})
