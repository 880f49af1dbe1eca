import { account } from './account'
import { admin } from './admin'
import { ask } from './ask'
import { askCommand } from './ask-command'
import { backup } from './backup'
import { cli } from './cli'
import { contribute } from './contribute'
import { errors } from './errors'
import { evaluation } from './evaluation'
import { legal } from './legal'
import { network } from './network'
import { offers } from './offers'
import { places } from './places'
import { privacy } from './privacy'
import { resources } from './resources'
import { search } from './search'
import { site } from './site'
import { source } from './source'
import { sources } from './sources'
import { traces } from './traces'
import { tracesCommand } from './traces-command'
import { volunteers } from './volunteers'

/** The French catalogue, one file per room of the interface. */
export const fr = {
  account,
  admin,
  ask,
  askCommand,
  backup,
  cli,
  contribute,
  errors,
  evaluation,
  legal,
  network,
  offers,
  places,
  privacy,
  resources,
  search,
  site,
  source,
  sources,
  traces,
  tracesCommand,
  volunteers,
}
