import { expect, it } from 'vitest'
import type { LabelledSet } from '@/src/evaluation/labelled-set/labelled-set'
import { evaluateHere } from './evaluate-here'

const set: LabelledSet = {
  name: 'petit',
  corpus: [
    {
      id: 'pret',
      title: 'Prêt de matériel',
      text: '## Durée\n\nLe prêt dure 14 jours.\n\n## Lieu\n\nÀ la mairie.',
    },
    {
      id: 'passe',
      title: 'Mot de passe',
      text: 'Un mot de passe solide est long. On le garde dans un carnet.',
    },
    { id: 'tarte', title: 'Tarte', text: 'Étaler la pâte, ranger les pommes, cuire 40 minutes.' },
  ],
  queries: [
    { id: 'q1', query: 'Combien de jours dure le prêt ?' },
    { id: 'q2', query: 'Comment choisir un mot de passe ?' },
    { id: 'q3', query: 'Zanzibar ?' },
  ],
  gains: new Map([
    ['q1', new Map([['pret', 1]])],
    ['q2', new Map([['passe', 1]])],
  ]),
  answers: new Map([['q1', ['14 jours']]]),
}

it('should find, quote and refuse by words alone', async () => {
  const result = await evaluateHere({ set, dense: false })
  expect(result).toMatchObject({ set: 'petit', documents: 3, queries: 3, peers: undefined })
  expect(result.passages).toBeGreaterThanOrEqual(3)
  expect(result.metrics['ndcg@10'].value).toBe(1)
  expect(result.answers).toEqual({ quote1: 1, quote3: 1 })
  expect(result.outcomes?.offTopicRefused).toBe(1)
  expect(result.indexing.embeddingSeconds).toBe(0)
  expect(result.latencyMs.p95).toBeGreaterThanOrEqual(result.latencyMs.p50)
})

it('should measure the peers on the same documents and questions', async () => {
  const { peers = [], metrics } = await evaluateHere({ set, dense: true, limit: 2, peers: true })
  expect(metrics['hit@1'].value).toBe(1)
  expect(peers.map(({ name }) => name)).toEqual([
    'PostgreSQL french, ts_rank_cd',
    'MiniSearch',
    'LangChain 1000/200, PGVectorStore',
  ])
  for (const peer of peers) expect(peer.metrics['recall@10'].value).toBe(1)
})
