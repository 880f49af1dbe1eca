/** What editors and members read when they open the administration. */
export const dashboard = {
  dashboard: {
    title: 'À faire',
    nothing: 'Rien à signaler : tout est à jour.',
    summary:
      '{published, plural, one {# document publié} other {# documents publiés}}, {waiting, plural, =0 {aucun en attente} one {# en attente} other {# en attente}} d’indexation.',
    failing: 'L’indexation échoue',
    failingHelp: 'L’assistant ne peut pas citer ces documents, ou cite leur version précédente.',
    missed: 'Publications prévues qui n’ont pas eu lieu',
    missedHelp:
      'Un champ obligatoire est sans doute vide. Ouvrez, complétez, puis publiez ou prévoyez de nouveau.',
    plannedTo: { publish: 'à publier le {when}', unpublish: 'à dépublier le {when}' },
    outdated: 'À relire',
    outdatedHelp: 'La date de relecture est passée. Relisez, puis repoussez la date.',
    dueOn: 'depuis le {date}',
    vanished: 'Disparus de leur source',
    vanishedHelp: 'La source ne les a plus. À vous de décider s’ils restent publiés.',
    proposals: 'Propositions des membres',
    proposalsHelp: 'Acceptez, ou refusez avec un mot.',
    reports: 'Signalements de lecteurs',
    reportsHelp: 'Ouvrez la page signalée, corrigez, puis passez le signalement à « Traité ».',
    golden: 'Questions témoins en défaut',
    goldenHelp: 'La base n’y répond plus par leur ressource : relisez-la, ou corrigez la question.',
    questions: 'Demandé, pas trouvé',
    questionsHelp: 'Ce que la base n’a pas su dire. Chaque question peut devenir une ressource.',
    asked: '{count, plural, one {# fois} other {# fois}}',
    more: '{count, plural, one {et # autre} other {et # autres}}',
    member: 'Votre structure',
    memberHelp:
      'Vous pouvez modifier la fiche de votre structure, ses lieux, ses séances et permanences, son équipe et ses missions.',
  },
}
