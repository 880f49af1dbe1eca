/** What "./passerelle ask" says. */
export const askCommand = {
  description: 'Asks the base a question',
  question: 'The question, in quotation marks',
  as: 'E-mail address of the account to ask for (otherwise: a mediator)',
  answered: 'The base answers, word for word:',
  related: 'The base does not answer exactly; this comes near:',
  notFound: 'Nothing in the base on this question.',
  differ: 'The sources do not give the same figure: look at their dates.',
  sources: 'Sources',
  source: '[{number}] {title}{place}, {date}',
  page: ', page {page}',
  dated: '{date}',
  undated: 'undated, record changed on {date}',
  nearest: 'The nearest documents:',
}
