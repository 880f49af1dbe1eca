import type { Command } from 'commander'
import { messagesFor } from '@/src/messages/catalogue'

const t = messagesFor('cli')

const titles: Record<string, string> = {
  'Usage:': t('program.usage'),
  'Options:': t('program.options'),
  'Commands:': t('program.commands'),
  'Arguments:': t('program.arguments'),
}

/** Help in the user's language, and errors thrown instead of printed; subcommands inherit both. */
export function frenchHelp(program: Command) {
  program
    .usage(t('program.commandTerm'))
    .helpOption('-h, --help', t('program.help'))
    .helpCommand(false)
    .showHelpAfterError(false)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .configureOutput({ outputError: () => undefined })
    .exitOverride()
}
