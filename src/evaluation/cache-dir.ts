import os from 'node:os'
import path from 'node:path'
import type { Settings } from '@/src/settings/settings'

/** Where vectors are remembered: `PASSERELLE_CACHE`, else `passerelle` in the user's cache folder. */
export const cacheDirOf = ({ settings }: { settings: Pick<Settings, 'cacheDir'> }): string =>
  settings.cacheDir
    ? path.resolve(settings.cacheDir)
    : path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'passerelle')
