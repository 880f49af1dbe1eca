import type { Settings } from '@/src/settings/settings'
import type { Part } from './supervise'

type Plan = {
  settings: Settings
  secret: string
  /** Proves to the server that a command of this machine asks. */
  token: string
  /** Runs once the database answers at `url`, before anything uses it. */
  prepare: (url: string) => Promise<void>
}

/** Owner, worker and web of a data folder. With `DATABASE_URL` there is no owner, and nothing of it starts. */
export function partsOf({ settings, secret, token, prepare }: Plan): Part[] {
  const { databaseUrl, dataDir, host, port } = settings
  const common = {
    NODE_ENV: 'production',
    PASSERELLE_DATA: dataDir,
    PAYLOAD_SECRET: secret,
    PASSERELLE_TOKEN: token,
    HOST: host,
    PORT: String(port),
  }
  const owner: Part = { name: 'owner', script: 'src/supervisor/owner.ts', env: () => common }
  const urlFrom = (reports: Record<string, Record<string, string>>) => databaseUrl ?? reports.owner?.url ?? ''
  const worker: Part = {
    name: 'worker',
    script: 'src/supervisor/worker.ts',
    before: (reports) => prepare(urlFrom(reports)),
    // Told where it answered last, a restarted worker can answer there again.
    env: (reports) => ({
      ...common,
      DATABASE_URL: urlFrom(reports),
      PASSERELLE_EMBEDDER: reports.worker?.embedder ?? '',
    }),
  }
  const web: Part = {
    name: 'web',
    script: 'src/supervisor/web.ts',
    env: (reports) => ({
      ...common,
      DATABASE_URL: urlFrom(reports),
      PASSERELLE_EMBEDDER: reports.worker?.embedder ?? '',
    }),
  }
  return databaseUrl ? [worker, web] : [owner, worker, web]
}
