import type { work as french } from '@/src/messages/fr/records/work'

/** What editors read about what members and readers send. */
export const work: typeof french = {
  proposal: {
    one: 'Proposal',
    many: 'Proposals',
    description:
      'What members propose. Accepting begins a draft that you check and publish; declining takes a word, which the person reads.',
    kind: 'For',
    kinds: { resource: 'A resource', workshop: 'A workshop' },
    text: 'Text',
    url: 'Link',
    file: 'File',
    state: 'Answer',
    stateHelp: 'Once you save “Accepted”, a draft is created.',
    states: { waiting: 'Waiting', accepted: 'Accepted', declined: 'Declined' },
    answer: 'A word to the person',
    answerHelp: 'Shown on the person’s page: say thank you, and why.',
    answerNeeded: 'Write a word to the person before you decline.',
    contentNeeded: 'Add a text, a link or a file.',
    proposer: 'Proposed by',
    record: 'Draft',
    recordHelp: 'What became of the proposal.',
  },
  report: {
    one: 'Report',
    many: 'Reports',
    description: 'What readers say of a page. Personal data is masked in it.',
    page: 'Page',
    reason: 'Reason',
    message: 'Message',
    messageHelp: 'Masked: names, telephone numbers, addresses.',
    state: 'State',
    states: { open: 'Open', handled: 'Handled' },
    invalidPage: 'Give the path of a page of this site, for example /ressources/ma-fiche.',
  },
}
