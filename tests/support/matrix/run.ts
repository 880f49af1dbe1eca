import type { Accounts, Door } from './doors'
import { type AnyRole, everyRole } from './expected'
import type { Case } from './records'

/** What came out at a door that should not have, or did not come out that should have. */
export type Fault = { door: string; role: AnyRole; record: string; leaks: boolean }

/** Knocks at every door as every role for every record. Gives how many cases were tried and every fault. */
export async function runMatrix(args: {
  doors: readonly Door[]
  cases: readonly Case[]
  accounts: Accounts
  roles?: readonly AnyRole[]
}): Promise<{ tried: number; faults: Fault[] }> {
  const { doors, cases, accounts, roles = everyRole } = args
  const faults: Fault[] = []
  let tried = 0
  for (const door of doors)
    for (const record of cases.filter(door.knocksAt))
      for (const role of roles) {
        tried += 1
        const sees = await door.sees({ record, role, accounts })
        if (sees === door.expects({ record, role })) continue
        const { collection, id, visibility, status } = record
        const named = `${collection}/${id} ${visibility} ${status}`
        faults.push({ door: door.name, role, record: named, leaks: sees })
      }
  return { tried, faults }
}
