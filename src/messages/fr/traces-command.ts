/** What « ./passerelle golden » and « ./passerelle person » say. */
export const tracesCommand = {
  golden: {
    description: 'Repose les questions témoins et dit lesquelles ne tiennent plus',
    broken: 'Ne tient plus ({status}) : {question}',
    sum: '{checked, plural, =0 {Aucune question témoin} one {# question témoin vérifiée} other {# questions témoins vérifiées}}, {broken} en défaut.',
    answered: 'la base répond, mais par une autre source',
    related: 'la base s’en approche',
    not_found: 'rien dans la base',
  },
  person: {
    description: 'Exporte ou efface tout ce qui concerne une personne',
    export: 'Écrit dans un fichier tout ce qui est gardé sur une personne',
    erase: 'Efface tout ce qui est gardé sur une personne',
    email: 'Adresse électronique de la personne',
    file: 'Fichier à écrire (JSON)',
    yes: 'Confirme l’effacement',
    exported: 'Tout ce qui concerne {email} est dans {file}.',
    erased:
      'Tout ce qui concernait {email} est effacé de la base, sauf les chartes acceptées, qui sont des preuves datées. Les sauvegardes déjà faites le contiennent encore.',
  },
}
