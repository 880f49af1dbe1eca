import { messagesFor } from '@/src/messages/catalogue'
import { errorMessage } from '@/src/messages/error-message'

const t = messagesFor('cli')

/** What was looked at, how it is, and one sentence: the state, or what is wrong and the remedy. */
export type Finding = { check: Check; state: 'ok' | 'warning' | 'failed'; text: string }

export type Check =
  | 'settings'
  | 'folder'
  | 'disk'
  | 'secret'
  | 'server'
  | 'database'
  | 'vector'
  | 'migrations'
  | 'embedder'
  | 'chat'
  | 'documents'
  | 'queue'
  | 'admins'
  | 'demo'
  | 'reviews'
  | 'backup'

export const ok = (check: Check, text: string): Finding => ({ check, state: 'ok', text })
export const warning = (check: Check, text: string): Finding => ({ check, state: 'warning', text })

/** An error as a finding: its message says the remedy. */
export const failed = (check: Check, error: unknown): Finding => ({
  check,
  state: 'failed',
  text: errorMessage(error).message,
})

const marks = { ok: '✓', warning: '!', failed: '✗' } as const

/** One line for a person. */
export const lineOf = ({ check, state, text }: Finding) => `${marks[state]} ${t(`doctor.${check}`)} : ${text}`
