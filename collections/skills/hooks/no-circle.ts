import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { messageIn } from '@/collections/shared/label'
import type { Skill } from '@/payload-types'

const idOf = (linked: Skill['parent']) => (typeof linked === 'object' ? linked?.id : (linked ?? undefined))

/** Refuses a skill among its own ancestors: the tree would have no root. */
export const noCircle: CollectionBeforeChangeHook<Skill> = async ({ data, originalDoc, req }) => {
  const seen = new Set([originalDoc?.id])
  for (let parent = idOf(data.parent); parent !== undefined && originalDoc; ) {
    if (seen.has(parent)) {
      const message = messageIn(req.i18n?.language, 'skill.circle')
      throw new ValidationError({ collection: 'skills', errors: [{ path: 'parent', message }] }, req.t)
    }
    seen.add(parent)
    const above = await req.payload.findByID({
      collection: 'skills',
      id: parent,
      depth: 0,
      disableErrors: true,
      req,
    })
    parent = idOf(above?.parent)
  }
  return data
}
