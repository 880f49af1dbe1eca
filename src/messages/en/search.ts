/** The search through everything that has a page. */
export const search = {
  title: 'Search',
  label: 'A word of a record, a workshop, a place, a name',
  submit: 'Search',
  count: '{count, plural, =0 {Nothing is called so} one {# result} other {# results}} for “{words}”',
  nothing: 'Try a single word, or <link>ask the question</link>: the assistant also searches by meaning.',
  more: '{count, plural, one {# more} other {# more}}',
  kinds: {
    offers: 'Workshops and drop-in hours',
    resources: 'Resources',
    places: 'Places',
    network: 'Network',
    volunteers: 'Volunteers',
  },
}
