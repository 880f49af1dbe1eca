import { account } from './account'
import { admin } from './admin'
import { ask } from './ask'
import { askCommand } from './ask-command'
import { backup } from './backup'
import { cli } from './cli'
import { errors } from './errors'
import { evaluation } from './evaluation'
import { legal } from './legal'
import { privacy } from './privacy'
import { resources } from './resources'
import { site } from './site'
import { source } from './source'
import { sources } from './sources'
import { traces } from './traces'
import { tracesCommand } from './traces-command'

/** The French catalogue, one file per room of the interface. */
export const fr = {
  account,
  admin,
  ask,
  askCommand,
  backup,
  cli,
  errors,

  evaluation,
  legal,
  privacy,
  resources,
  site,
  source,
  sources,
  traces,
  tracesCommand,
}
