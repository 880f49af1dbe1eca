import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Pool } from '@/src/database/pool'
import type { Role } from '@/src/visibility/visibility'

/** The password of the demonstration accounts. Everybody knows it: `start` refuses where it still opens a door. */
export const demoPassword = 'demo-passerelle'

/** `organisation` is the slug of the structure that the account belongs to. */
export type DemoAccount = { email: string; name: string; role: Role; organisation?: string }

/** One account for each role. */
export const demoAccounts: DemoAccount[] = [
  { email: 'admin@exemple.fr', name: 'Amina Belkacem', role: 'admin' },
  { email: 'editrice@exemple.fr', name: 'Élise Marchand', role: 'editor' },
  {
    email: 'mediatrice@exemple.fr',
    name: 'Marion Tissot',
    role: 'mediator',
    organisation: 'exemple-mediatheque-roanne',
  },
  { email: 'benevole@exemple.fr', name: 'Bernard Vial', role: 'volunteer' },
]

type Row = { email: string; salt: string | null; hash: string | null }
const derive = promisify(pbkdf2)

/** Payload's ways of keeping a password, newest first: what the stored hash begins with, rounds and bytes of PBKDF2. */
const ways = [
  { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, length: 32 },
  { prefix: '', iterations: 25_000, length: 512 },
]

/** Whether a stored account opens with the demonstration password; one kept in a way we don't know counts as open. */
async function opens({ salt, hash }: Row) {
  if (!salt || !hash) return false
  const way = ways.find(({ prefix }) => hash.startsWith(prefix))
  const stored = Buffer.from(hash.slice(way?.prefix.length), 'hex')
  if (!way || stored.length !== way.length) return true
  return timingSafeEqual(stored, await derive(demoPassword, salt, way.iterations, way.length, 'sha256'))
}

/** E-mail addresses of the demonstration accounts that still have the demonstration password. */
export async function findDemoAccounts(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<Row>(
    'SELECT email, salt, hash FROM users WHERE email = ANY($1) ORDER BY email',
    [demoAccounts.map(({ email }) => email)],
  )
  const open = await Promise.all(rows.map(opens))
  return rows.filter((_, index) => open[index]).map(({ email }) => email)
}

/** Whether the base has accounts that are not the demonstration's: then it is a real one. */
export async function hasOwnAccounts(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query('SELECT 1 FROM users WHERE email <> ALL($1) LIMIT 1', [
    demoAccounts.map(({ email }) => email),
  ])
  return rows.length > 0
}
