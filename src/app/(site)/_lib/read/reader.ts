import { openContent } from '../content'
import { currentUser } from '../viewer'

/** The base as the person of this request may read it. */
export async function currentReader() {
  const [{ payload }, user] = await Promise.all([openContent(), currentUser()])
  return { payload, user }
}
