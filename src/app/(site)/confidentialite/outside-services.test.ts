import { expect, it } from 'vitest'
import { readSettings } from '@/src/settings/settings'
import { outsideServices } from './outside-services'

const url = 'https://modeles.exemple.fr/v1'

it.each([
  [{}, {}],
  [{ OPENAI_BASE_URL: url }, {}],
  [{ OPENAI_BASE_URL: url, CHAT_MODEL: 'un-modele' }, { model: 'modeles.exemple.fr' }],
  [{ OPENAI_BASE_URL: url, EMBEDDINGS: 'openai' }, { embeddings: 'modeles.exemple.fr' }],
])('should name where %j sends questions', (env, services) => {
  expect(outsideServices(readSettings(env))).toEqual(services)
})
