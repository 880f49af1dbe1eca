/** Serves the built site on the database of the environment, and says its address. */
import { listen } from '@/src/server/listen'

const { url } = await listen()
process.stdout.write(`${url}\n`)
