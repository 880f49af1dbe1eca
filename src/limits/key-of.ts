import { createHmac } from 'node:crypto'

/** Who is counted: an account where there is one, and the address that the socket reports. */
export type Person = { account?: string; address: string }

/** Names people in counters by keyed digests, so that no address can be read there. */
export function keysWith(secret: string) {
  const digest = (text: string) => createHmac('sha256', secret).update(text).digest('base64url').slice(0, 32)
  const ofAddress = ({ address }: Person) => digest(`address ${address}`)
  return {
    ofAddress,
    /** By the account, by the address of whoever has none. */
    ofPerson: (person: Person) => (person.account ? digest(`account ${person.account}`) : ofAddress(person)),
  }
}
