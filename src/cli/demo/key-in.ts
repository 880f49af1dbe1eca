import { z } from 'zod'

/** The key that a vocabulary keeps for a label of the field. */
export const keyIn = <Key extends string>(labels: Record<Key, string>) =>
  z.string().transform((label, context): Key => {
    const key = (Object.keys(labels) as Key[]).find((candidate) => labels[candidate] === label)
    if (key) return key
    context.addIssue({ code: 'custom', message: `unknown label: ${label}` })
    return z.NEVER
  })

/** The keys of several labels. */
export const keysIn = <Key extends string>(labels: Record<Key, string>) => z.array(keyIn(labels)).default([])
