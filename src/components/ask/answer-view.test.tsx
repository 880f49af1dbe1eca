import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl/react'
import { expect, it } from 'vitest'
import type { Answer } from '@/src/assistant/answer'
import { catalogues } from '@/src/messages/catalogue'
import { AnswerView } from './answer-view'
import { answered } from './ask-state'
import { PersonalWarning } from './personal-warning'
import { UnderstoodQuestion } from './understood-question'

const answer: Answer = {
  question: 'Et à Roanne ?',
  understood: 'Quel EPN à Roanne ?',
  status: 'answered',
  mode: 'generated',
  sentences: [{ text: 'L’EPN ouvre le lundi.', citations: [1] }],
  citations: [
    {
      number: 1,
      quote: 'À Roanne, l’EPN ouvre le lundi.',
      passageId: 1,
      start: 0,
      end: 31,
      headings: [],
      document: {
        collection: 'resources',
        id: '1',
        generation: 1,
        title: 'EPN',
        url: '/ressources/epn',
        visibility: 'public',
        updatedAt: '2026-03-01T00:00:00.000Z',
      },
    },
  ],
  nearest: [],
  help: { people: [], workshops: [] },
  confidence: 0.9,
  notice: { id: 'timeout:chat', message: 'La rédaction a pris trop de temps.' },
  explained: [{ term: 'EPN', meaning: 'Espace public numérique' }],
  timings: { retrieve: 1, compose: 1, total: 2 },
}

const words = { locale: 'fr', timeZone: 'Europe/Paris', messages: catalogues.fr }

it('should show what a model wrote before the quotations that prove it, and why it stopped', () => {
  const html = renderToStaticMarkup(
    <IntlProvider {...words}>
      <AnswerView state={answered(answer)} signedIn={false} asksOpinion={false} />
    </IntlProvider>,
  )
  const places = ['La rédaction a pris', 'L’EPN ouvre', 'Espace public numérique', 'Les citations'].map(
    (text) => html.indexOf(text),
  )
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

it('should offer plain sentences by a form that needs no script, and say whether they are on', () => {
  const restyle = { action: () => {}, ask: () => {} }
  const htmlOf = (style?: 'plain') =>
    renderToStaticMarkup(
      <IntlProvider {...words}>
        <AnswerView
          state={{ ...answered(answer), style, conversation: 'abc' }}
          restyle={restyle}
          signedIn={false}
          asksOpinion={false}
        />
      </IntlProvider>,
    )
  expect(htmlOf()).toContain('name="style" value="plain"')
  expect(htmlOf()).toContain('aria-pressed="false"')
  expect(htmlOf()).toContain('name="question" value="Quel EPN à Roanne ?"')
  expect(htmlOf('plain')).toContain('name="style" value="answer"')
  expect(htmlOf('plain')).toContain('aria-pressed="true"')
})

it('should offer to correct a question and to ask it as it was typed, as forms that need no script', () => {
  const html = renderToStaticMarkup(
    <IntlProvider {...words}>
      <UnderstoodQuestion
        understood="Quel EPN à Roanne ?"
        question="Et à Roanne ?"
        askAlone={() => {}}
        action={() => {}}
      />
    </IntlProvider>,
  )
  expect(html).toContain('Question comprise')
  expect(html.match(/<form/g)).toHaveLength(2)
  expect(html).toContain('value="Et à Roanne ?"')
})

it('should say in a polite live region which personal data was found', () => {
  const html = renderToStaticMarkup(
    <IntlProvider {...words}>
      <PersonalWarning kinds={['name', 'phone']} />
    </IntlProvider>,
  )
  expect(html).toContain('role="status"')
  expect(html).toContain('nom, téléphone')
})
