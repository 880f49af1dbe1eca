import type { dashboard as french } from '@/src/messages/fr/records/dashboard'

/** What editors and members read when they open the administration. */
export const dashboard: typeof french = {
  dashboard: {
    title: 'To do',
    nothing: 'Nothing to report: everything is up to date.',
    summary:
      '{published, plural, one {# published document} other {# published documents}}, {waiting, plural, =0 {none waiting} one {# waiting} other {# waiting}} to be indexed.',
    failing: 'Indexing fails',
    failingHelp: 'The assistant cannot quote these documents, or quotes their former version.',
    missed: 'Planned publications that did not take place',
    missedHelp: 'A required field is probably empty. Open, complete, then publish or plan again.',
    plannedTo: { publish: 'to be published on {when}', unpublish: 'to be unpublished on {when}' },
    outdated: 'To review',
    outdatedHelp: 'The review date has passed. Read again, then set a later date.',
    dueOn: 'since {date}',
    vanished: 'Gone from their source',
    vanishedHelp: 'The source no longer has them. You decide whether they stay published.',
    proposals: 'Proposals of members',
    proposalsHelp: 'Accept, or decline with a word.',
    reports: 'Reports of readers',
    reportsHelp: 'Open the page, correct it, then set the report to “Handled”.',
    golden: 'Golden questions that broke',
    goldenHelp:
      'The base no longer answers them with their resource: read it again, or correct the question.',
    questions: 'Asked, not found',
    questionsHelp: 'What the base could not say. Each question can become a resource.',
    asked: '{count, plural, one {once} other {# times}}',
    more: '{count, plural, one {and # other} other {and # others}}',
    member: 'Your organisation',
    memberHelp:
      'You may edit the record of your organisation, its places, sessions and drop-in hours, its team and missions.',
  },
}
