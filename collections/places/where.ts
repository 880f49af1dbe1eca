import type { Field } from 'payload'
import { flag, line } from '@/collections/shared/fields/make'
import { label } from '@/collections/shared/label'

/** Where a place is. Coordinates are degrees of WGS 84. */
export const where: Field[] = [
  line({ name: 'address', label: 'place.address' }),
  line({ name: 'addressMore', label: 'place.addressMore' }),
  {
    type: 'row',
    fields: [
      line({ name: 'postcode', label: 'place.postcode', maxLength: 5 }),
      line({ name: 'commune', label: 'place.commune', required: true, index: true }),
      line({ name: 'insee', label: 'place.insee', help: 'place.inseeHelp', maxLength: 5 }),
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'latitude', type: 'number', min: -90, max: 90, label: label('place.latitude') },
      { name: 'longitude', type: 'number', min: -180, max: 180, label: label('place.longitude') },
    ],
  },
  flag({ name: 'itinerant', label: 'place.itinerant' }),
]
