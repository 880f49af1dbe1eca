import type { Field } from 'payload'
import { label } from '@/collections/shared/label'

/**
 * Where `ingest` took the record from, so that a second run knows it again. `hash` is SHA-256 of what was read there,
 * `source` the site, feed, wiki or list that it belongs to. `vanishedAt` says since when that no longer has it: an editor
 * decides whether it is unpublished.
 */
export const origin: Field = {
  name: 'origin',
  type: 'group',
  label: label('resource.origin'),
  admin: { readOnly: true, condition: (_, origin) => Boolean(origin?.path) },
  fields: [
    {
      name: 'path',
      type: 'text',
      index: true,
      label: label('resource.originPath'),
      admin: { readOnly: true },
    },
    { name: 'hash', type: 'text', label: label('resource.originHash'), admin: { readOnly: true } },
    {
      name: 'source',
      type: 'text',
      index: true,
      label: label('resource.originSource'),
      admin: { readOnly: true, condition: (_, origin) => Boolean(origin?.source) },
    },
    {
      name: 'vanishedAt',
      type: 'date',
      index: true,
      label: label('resource.originVanished'),
      admin: {
        readOnly: true,
        description: label('resource.originVanishedHelp'),
        condition: (_, origin) => Boolean(origin?.vanishedAt),
      },
    },
  ],
}
