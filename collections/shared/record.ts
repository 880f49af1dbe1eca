import type { CollectionConfig } from 'payload'
import { type Addressed, addressOf } from '@/src/documents/addresses'
import { editorsOnly, isEditor } from './access'
import { createOwn, readInSightOrOwn, updateOwn } from './belonging'
import { readPublishedInSight } from './in-sight'
import { type AdminKey, label } from './label'
import { viewerOf } from './viewer'

/** Drafts, planned publication, and the fifty last versions of each record. */
export const drafts: CollectionConfig['versions'] = { drafts: { schedulePublish: true }, maxPerDoc: 50 }

/** Access to what editors keep and everybody reads within sight. */
export const keptByEditors: CollectionConfig['access'] = {
  read: readPublishedInSight,
  readVersions: editorsOnly,
  create: editorsOnly,
  update: editorsOnly,
  delete: editorsOnly,
}

/** Access to what organisations keep themselves. Taking a record away for good stays with editors. */
export const keptByOrganisations: CollectionConfig['access'] = {
  read: readInSightOrOwn({ by: 'organisation' }),
  readVersions: editorsOnly,
  create: createOwn,
  update: updateOwn({ by: 'organisation' }),
  delete: editorsOnly,
}

type Keys<Name extends string> = `${Name}.${'one' | 'many'}` extends AdminKey ? Name : never

/** The names of a collection, in every language. */
export const namesOf = <Name extends string>(name: Keys<Name>): CollectionConfig['labels'] => ({
  singular: label(`${name}.one` as AdminKey),
  plural: label(`${name}.many` as AdminKey),
})

/** The link « aperçu » of the administration: the record's page, which shows drafts to editors when asked. */
export const preview =
  (collection: Addressed): NonNullable<CollectionConfig['admin']>['preview'] =>
  (doc) =>
    `${addressOf({ collection, id: String(doc.id), slug: doc.slug as string | undefined })}?apercu=1`

/** What only editors work with stays out of a member's menu. */
export const hiddenFromMembers = ({ user }: { user: Parameters<typeof viewerOf>[0] }) =>
  !isEditor(viewerOf(user))
