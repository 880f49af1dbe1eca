import { glossaryVersion, readGlossary } from '@/src/passages/read-glossary'
import { fieldFormsWith, fieldGlossaryWith } from '@/src/retrieval/glossary/field-glossary'
import type { Forms } from '@/src/retrieval/glossary/forms'
import type { Glossary } from '@/src/retrieval/glossary/glossary'

type Database = Parameters<typeof readGlossary>[0]['db']

/**
 * The field's glossary with the network's own words, which editors keep: `refresh` takes up what they changed.
 * Where the same word stands in both, both count.
 */
export function followedGlossary({ db }: { db: Database }): {
  current: () => Glossary
  /** What of them stands for each other, for a search by words. */
  forms: () => Forms
  refresh: () => Promise<void>
} {
  let glossary = fieldGlossaryWith([])
  let forms = fieldFormsWith([])
  let known = '0 '
  return {
    current: () => glossary,
    forms: () => forms,
    refresh: async () => {
      const version = await glossaryVersion({ db })
      if (version === known) return
      const own = await readGlossary({ db })
      glossary = fieldGlossaryWith(own)
      forms = fieldFormsWith(own)
      known = version
    },
  }
}
