import path from 'node:path'
import type { Command } from 'commander'
import { messagesFor } from '@/src/messages/catalogue'

/** Options that every command takes. */
export type CommonOptions = { data?: string; port?: string }

const t = messagesFor('cli')

/** The folder that holds this checkout. */
export const root = path.resolve(import.meta.dirname, '../..')

/** Gives every command of the program `--data` and `--port`. */
export function withCommonOptions(program: Command) {
  for (const command of program.commands) {
    if (command.commands.length > 0) withCommonOptions(command)
    else command.option('--data <dir>', t('program.data')).option('--port <port>', t('program.port'))
  }
}

/**
 * Puts what was asked for into the environment, from which the settings are read. Without `--data` or PASSERELLE_DATA
 * the data lie in the checkout, whatever the current folder is.
 */
export function applyOptions({ data, port }: CommonOptions) {
  if (data !== undefined) process.env.PASSERELLE_DATA = path.resolve(data)
  process.env.PASSERELLE_DATA ||= path.join(root, '.data')
  if (port !== undefined) process.env.PORT = port
}
