import type { noticed as french } from '@/src/messages/fr/records/noticed'

/** What an editor reads beside a form, before publishing. */
export const noticed: typeof french = {
  noticed: {
    title: 'Before publishing',
    looking: 'Looking…',
    nothing: 'Nothing to report: no personal data, no document that says nearly the same.',
    personal:
      '{count, plural, one {# piece of personal data found} other {# pieces of personal data found}}. You may publish all the same.',
    personalHelp:
      'Masked here. Keep what belongs (the number of an organisation), take out what concerns a person who was helped.',
    around: '“{excerpt}”',
    page: 'page {page}',
    under: 'under “{heading}”',
    reading: '{name} is being read. The list fills in by itself.',
    doubles: 'Documents that say nearly the same',
    doublesHelp: 'Published already. Better complete one than publish both.',
    common: '{share, number, percent} in common',
    sameWords: 'Word for word',
    compare: 'Compare',
    compareWith: 'Compare with “{title}”',
    compareTitle: 'Both texts side by side',
    compareFailed: 'The comparison did not work. Try again in a moment.',
    mine: 'This document',
    theirs: 'Published already, of {date}',
    untitled: 'Untitled',
    noPairs: 'No passage stands nearly as it is in the other document.',
    alone:
      '{mine, plural, =0 {No passage is this document’s own} one {# passage is this document’s own} other {# passages are this document’s own}}, {theirs, plural, =0 {none the other’s} other {# the other’s}}.',
  },
}
