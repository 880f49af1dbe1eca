import { glossaryVersion, readGlossary } from '@/src/passages/read-glossary'
import { fieldGlossaryWith } from '@/src/retrieval/glossary/field-glossary'
import type { Glossary } from '@/src/retrieval/glossary/glossary'

type Database = Parameters<typeof readGlossary>[0]['db']

/**
 * The field's glossary with the network's own words, which editors keep: `refresh` takes up what they changed.
 * Where the same word stands in both, both count.
 */
export function followedGlossary({ db }: { db: Database }): {
  current: () => Glossary
  refresh: () => Promise<void>
} {
  let glossary = fieldGlossaryWith([])
  let known = '0 '
  return {
    current: () => glossary,
    refresh: async () => {
      const version = await glossaryVersion({ db })
      if (version === known) return
      glossary = fieldGlossaryWith(await readGlossary({ db }))
      known = version
    },
  }
}
