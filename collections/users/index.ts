import type { CollectionConfig } from 'payload'
import { roles } from '@/src/visibility/visibility'

export const users: CollectionConfig = {
  slug: 'users',
  auth: true,
  fields: [
    { name: 'name', type: 'text' },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'mediator',
      options: [...roles],
      saveToJWT: true,
    },
  ],
}
