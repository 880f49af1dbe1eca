import type { Field } from 'payload'
import { label } from '@/collections/shared/label'
import { optionsOf } from '@/src/vocabulary/options'
import { audiences, licences, networkKinds, resourceKinds, themes } from '@/src/vocabulary/resource'

/** What the resource is, in the field's own words. */
export const classification: Field[] = [
  {
    name: 'kind',
    type: 'select',
    label: label('resource.kind'),
    options: optionsOf({ ...resourceKinds, ...networkKinds }),
  },
  {
    name: 'themes',
    type: 'select',
    hasMany: true,
    label: label('resource.themes'),
    options: optionsOf(themes),
  },
  {
    name: 'audiences',
    type: 'select',
    hasMany: true,
    label: label('resource.audiences'),
    options: optionsOf(audiences),
  },
  {
    name: 'licence',
    type: 'select',
    label: label('resource.licence'),
    options: optionsOf(licences),
    admin: { description: label('resource.licenceHelp') },
  },
]
