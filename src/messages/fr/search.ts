/** The search through everything that has a page. */
export const search = {
  title: 'Chercher',
  label: 'Un mot d’une fiche, d’un atelier, d’un lieu, d’un nom',
  submit: 'Chercher',
  count: '{count, plural, =0 {Aucun résultat} one {# résultat} other {# résultats}} pour « {words} »',
  nothing: 'Essayez un seul mot, ou <link>posez la question</link> : l’assistant cherche aussi par le sens.',
  more: '{count, plural, one {# autre} other {# autres}}',
  kinds: {
    offers: 'Ateliers et permanences',
    resources: 'Ressources',
    places: 'Lieux',
    network: 'Réseau',
    volunteers: 'Bénévoles',
  },
}
