import type { CollectionConfig } from 'payload'
import { adminsOnly, isEditor } from '@/collections/shared/access'
import { organisationOf } from '@/collections/shared/belonging'
import { label } from '@/collections/shared/label'
import { hiddenFromMembers } from '@/collections/shared/record'
import { viewerOf } from '@/collections/shared/viewer'
import { roles } from '@/src/visibility/visibility'
import { ownOrAdmin } from './access/own-or-admin'
import { eraseEndpoint, exportEndpoint } from './endpoints/person'
import { forgetPerson } from './hooks/forget-person'
import { refuseFirstRegister } from './hooks/refuse-first-register'

/** The people of the network who sign in. `secure` keeps the cookie to https. */
export const usersWith = ({ secure }: { secure: boolean }): CollectionConfig => ({
  slug: 'users',
  labels: { singular: label('user.one'), plural: label('user.many') },
  admin: {
    useAsTitle: 'email',
    group: label('group.administration'),
    hidden: hiddenFromMembers,
    description: label('user.description'),
    defaultColumns: ['email', 'name', 'role'],
  },
  auth: {
    maxLoginAttempts: 8,
    lockTime: 10 * 60 * 1000,
    cookies: { secure, sameSite: 'Lax' },
  },
  access: {
    admin: ({ req }) => isEditor(viewerOf(req.user)) || organisationOf(req.user) !== undefined,
    read: ownOrAdmin,
    create: adminsOnly,
    update: adminsOnly,
    delete: adminsOnly,
    unlock: adminsOnly,
  },
  hooks: { beforeOperation: [refuseFirstRegister], afterDelete: [forgetPerson] },
  endpoints: [exportEndpoint, eraseEndpoint],
  fields: [
    { name: 'name', type: 'text', label: label('user.name') },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'mediator',
      label: label('user.role'),
      options: roles.map((value) => ({ value, label: label(`role.${value}`) })),
      saveToJWT: true,
      admin: { description: label('user.roleHelp') },
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: label('user.organisation'),
      admin: { description: label('user.organisationHelp') },
    },
    {
      name: 'data',
      type: 'ui',
      admin: { components: { Field: '/src/components/admin/person-data#PersonData' } },
    },
  ],
})
