import type { CommanderError } from 'commander'
import { messagesFor } from '@/src/messages/catalogue'
import { errorMessage } from '@/src/messages/error-message'

const t = messagesFor('cli')
const say = (line: string) => process.stderr.write(`${line}\n`)

/** Prints one clear sentence for an error, its detail too if it is none of ours, and makes the exit code 1. */
export function reportFailure(error: unknown) {
  const { id, message } = errorMessage(error)
  say(t('program.failed', { message }))
  const detail =
    error instanceof Error ? ((error.cause as Error | undefined)?.stack ?? error.cause ?? error.stack) : error
  if (id === 'internal:error') say(t('program.detail', { detail: String(detail) }))
  process.exitCode = 1
}

/** Says how a command is written; asking for help is no failure. */
export function reportMisuse(error: CommanderError, words: string[]) {
  if (error.exitCode === 0) return
  const name = words.find((word) => !word.startsWith('-')) ?? ''
  const isUnknown = error.code === 'commander.unknownCommand' || error.code === 'commander.excessArguments'
  if (error.code !== 'commander.help')
    say(
      t('program.failed', {
        message: isUnknown ? t('program.unknownCommand', { name }) : t('program.badUse', { name }),
      }),
    )
  process.exitCode = 1
}
