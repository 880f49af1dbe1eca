'use client'

import { useEffect, useReducer, useRef } from 'react'
import type { AskRequest, Style } from '@/src/assistant/answer'
import { type AskState, applyEvent, asking, type Contexts, failed, idle } from './ask-state'
import { readContexts } from './read-contexts'
import { readEvents } from './read-events'

type Move = (state: AskState) => AskState

const headers = { 'content-type': 'application/json', accept: 'text/event-stream' }

async function problemOf(response: Response): Promise<Error> {
  const body: unknown = await response.json().catch(() => undefined)
  const { id, message } = (body ?? {}) as { id?: string; message?: string }
  return Object.assign(new Error(message), { id: id ?? 'internal:error', shown: message })
}

/** A name for a conversation that nobody guesses, also where the page is not served over TLS. */
const newConversation = () => crypto.getRandomValues(new Uint32Array(4)).join('-')

async function stream({
  asked,
  signal,
  move,
}: {
  asked: AskRequest
  signal: AbortSignal
  move: (by: Move) => void
}) {
  const body = JSON.stringify(asked)
  const response = await fetch('/api/ask', { method: 'POST', headers, body, signal })
  if (!response.ok || !response.body) throw await problemOf(response)
  const turn = response.headers.get('x-passerelle-turn') ?? undefined
  let ended = false
  for await (const event of readEvents(response.body)) {
    ended = event.event === 'done' || event.event === 'error'
    move((state) => ({ ...applyEvent(state, event), turn }))
    if (event.event === 'done')
      void readContexts(event.data.citations, signal).then((contexts) => move(withContexts(contexts)))
  }
  if (!ended) throw new Error('The answer broke off')
}

const withContexts =
  (contexts: Contexts): Move =>
  (state) => ({ ...state, contexts })

/** `alone`: the question stands on its own, whatever was asked before. */
export type How = { style?: Style; alone?: boolean }

/** Asks and follows the answer as it streams. Asking again, stopping or leaving the page ends the one before. */
export function useAnswer() {
  const [state, move] = useReducer((state: AskState, by: Move) => by(state), idle)
  const conversation = useRef('')
  const running = useRef<AbortController>(null)
  useEffect(() => () => running.current?.abort(), [])

  async function ask(question: string, { style, alone }: How = {}) {
    if (alone || conversation.current === '') conversation.current = newConversation()
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    const { signal } = controller
    const moveIfCurrent = (by: Move) => {
      if (running.current === controller && !signal.aborted) move(by)
    }
    move(() => asking(question, style))
    try {
      await stream({
        asked: { question, style, conversation: conversation.current },
        signal,
        move: moveIfCurrent,
      })
    } catch (error) {
      const { id, shown } = error as { id?: string; shown?: string }
      moveIfCurrent((current) => failed(current, { id: id ?? 'unreachable', message: shown }))
    }
  }

  function stop() {
    running.current?.abort()
    move((current) => ({ ...current, phase: 'stopped' }))
  }

  return { state, ask, stop }
}
