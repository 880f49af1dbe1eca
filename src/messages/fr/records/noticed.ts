/** What an editor reads beside a form, before publishing. */
export const noticed = {
  noticed: {
    title: 'Avant de publier',
    looking: 'Vérification en cours…',
    nothing: 'Rien à signaler : aucune donnée personnelle, aucun document presque identique.',
    personal:
      '{count, plural, one {# donnée personnelle repérée} other {# données personnelles repérées}}. Vous pouvez publier quand même.',
    personalHelp:
      'Masquées ici. Gardez celles qui ont leur place (le numéro d’une structure), retirez celles d’une personne accompagnée.',
    around: '« {excerpt} »',
    page: 'page {page}',
    under: 'sous « {heading} »',
    reading: 'Lecture de {name} en cours. La liste se complète d’elle-même.',
    doubles: 'Documents presque identiques',
    doublesHelp: 'Déjà publiés. Mieux vaut compléter l’un que publier les deux.',
    common: '{share, number, percent} en commun',
    sameWords: 'Mot pour mot',
    compare: 'Comparer',
    compareWith: 'Comparer avec « {title} »',
    compareTitle: 'Les deux textes côte à côte',
    compareFailed: 'La comparaison n’a pas abouti. Réessayez dans un instant.',
    mine: 'Ce document',
    theirs: 'Déjà publié, daté du {date}',
    untitled: 'Sans titre',
    noPairs: 'Aucun passage ne se retrouve presque tel quel dans l’autre document.',
    alone:
      '{mine, plural, =0 {Aucun passage n’est propre à ce document} one {# passage est propre à ce document} other {# passages sont propres à ce document}}, {theirs, plural, =0 {aucun à l’autre} other {# à l’autre}}.',
  },
}
