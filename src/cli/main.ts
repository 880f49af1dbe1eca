import { Command, CommanderError } from 'commander'
import { messagesFor } from '@/src/messages/catalogue'
import { applyOptions, type CommonOptions, withCommonOptions } from './common-options'
import { endProcess } from './end-process'
import { frenchHelp } from './help'
import { reportFailure, reportMisuse } from './report-failure'

/** A file of `commands/`: adds its command to the program, and loads what does the work only when it is run. */
type CommandFile = { register: (program: Command) => void }

const commands: Record<string, () => Promise<CommandFile>> = {
  demo: () => import('./commands/demo'),
  start: () => import('./commands/start'),
  ask: () => import('./commands/ask'),
  ingest: () => import('./commands/ingest'),
  eval: () => import('./commands/eval'),
  user: () => import('./commands/user'),
  golden: () => import('./commands/golden'),
  person: () => import('./commands/person'),
  doctor: () => import('./commands/doctor'),
  backup: () => import('./commands/backup'),
  restore: () => import('./commands/restore'),
  test: () => import('./commands/test'),
}

const t = messagesFor('cli')

async function run(words: string[]) {
  const asked = words.find((word) => !word.startsWith('-')) ?? ''
  const program = new Command('./passerelle').description(t('program.description'))
  frenchHelp(program)
  const wanted = commands[asked] ? [commands[asked]] : Object.values(commands)
  for (const load of wanted) (await load()).register(program)
  withCommonOptions(program)
  program.hook('preAction', (_, command) => applyOptions(command.opts<CommonOptions>()))
  await program.parseAsync(words, { from: 'user' })
}

// A terminal that was closed must not end us before the processes are stopped.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

try {
  await run(process.argv.slice(2))
} catch (error) {
  if (error instanceof CommanderError) reportMisuse(error, process.argv.slice(2))
  else reportFailure(error)
}
await endProcess()
