import { typesetAll } from '@/src/messages/typeset'

/** What the evaluation on labelled questions says. */
export const evaluation = typesetAll({
  description: 'Mesure la recherche et les réponses sur un jeu de questions étiquetées',
  directory: 'Dossier du jeu : corpus.jsonl(.gz), queries.jsonl, qrels.tsv et parfois answers.jsonl',
  limit: 'Ne pose que les N premières questions',
  peers: 'Mesure aussi, sur les mêmes données, trois recherches répandues',
  dense: 'Avec ou sans vecteurs : on ou off',
  number: 'un nombre entier à partir de 1 est attendu',
  choice: 'on ou off est attendu',
  noFolder: 'ce dossier n’existe pas',
  notAFolder: 'ce n’est pas un dossier',
  missing: 'il manque {names}',
  twice: 'l’identifiant {id} apparaît deux fois',
  empty: 'il ne contient aucun document',
  judgment: 'chaque ligne doit contenir query-id, corpus-id et score, séparés par des tabulations',
  indexing: 'Indexation',
  asking: 'Questions',
  peersStage: 'Autres recherches',
  stopped: 'évaluation interrompue',
  progress: '{stage} : {done} sur {total}',
  header: '{set} : {documents, number} documents, {passages, number} passages, {queries, number} questions',
  metric: '{name} : {value} (de {low} à {high})',
  quotes: 'Réponse dans la première citation : {quote1} ; dans les trois premières : {quote3}',
  answered:
    'Annoncé comme réponse : {share} des questions, juste {precision} du temps ({right} quand le jeu a la réponse) ; écart de calibration {error}',
  refused: 'Questions sans réponse dans le jeu : {share} refusées, {claimed} annoncées comme réponse',
  latency: 'De la question aux citations : médiane {p50} ms, 95 % sous {p95} ms',
  indexed:
    'Indexation : {seconds} s dont {embedding} s de vecteurs, {rate} passages par seconde, {memory} Mio de mémoire',
  peer: '{name} : nDCG@10 {value} (de {low} à {high}), 95 % sous {p95} ms',
})
