import type { fr } from '@/src/messages/fr'

/** What the evaluation on labelled questions says. */
export const evaluation: typeof fr.evaluation = {
  description: 'Measures search and answers on a set of labelled questions',
  directory: 'Folder of the set: corpus.jsonl(.gz), queries.jsonl, qrels.tsv and possibly answers.jsonl',
  limit: 'Asks the first N questions only',
  peers: 'Also measures three common searches on the same data',
  dense: 'With or without vectors: on or off',
  number: 'a whole number from 1 on is expected',
  choice: 'on or off is expected',
  noFolder: 'this folder does not exist',
  notAFolder: 'this is not a folder',
  missing: '{names} is missing',
  twice: 'the id {id} appears twice',
  empty: 'it holds no document',
  judgment: 'each line must hold query-id, corpus-id and score, separated by tabs',
  indexing: 'Indexing',
  asking: 'Questions',
  peersStage: 'Other searches',
  stopped: 'evaluation interrupted',
  progress: '{stage}: {done} of {total}',
  header: '{set}: {documents, number} documents, {passages, number} passages, {queries, number} questions',
  metric: '{name}: {value} (from {low} to {high})',
  quotes: 'Answer in the first quotation: {quote1}; in the first three: {quote3}',
  answered:
    'Called an answer: {share} of the questions, right {precision} of the time ({right} where the set has the answer); calibration gap {error}',
  refused: 'Questions without an answer in the set: {share} refused, {claimed} called an answer',
  latency: 'From question to quotations: median {p50} ms, 95% below {p95} ms',
  indexed:
    'Indexing: {seconds} s of which {embedding} s for vectors, {rate} passages a second, {memory} MiB of memory',
  peer: '{name}: nDCG@10 {value} (from {low} to {high}), 95% below {p95} ms',
}
