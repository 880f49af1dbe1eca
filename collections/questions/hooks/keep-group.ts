import type { CollectionBeforeChangeHook } from 'payload'
import { masked } from '@/src/traces/masked'
import { questionKey } from '@/src/traces/questions/likeness'

/** Masks what an editor typed, and puts a question written by hand in the group that askers will join. */
export const keepGroup: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (typeof data.question !== 'string') return data
  const question = masked(data.question).text
  return { ...data, question, key: originalDoc?.key ?? questionKey(question) }
}
