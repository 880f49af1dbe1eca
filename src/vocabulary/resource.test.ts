import { expect, it } from 'vitest'
import taxonomies from '@/field/taxonomies.json'
import { audiences, licences, resourceKinds, themeGroups, themes } from './resource'

const { resource } = taxonomies

it('should carry the labels of the field to the letter', () => {
  expect(Object.values(resourceKinds)).toEqual(resource.kinds)
  expect(Object.values(audiences)).toEqual(resource.audiences)
  expect(Object.values(licences)).toEqual(resource.licences)
})

it('should keep the themes in their groups', () => {
  const groups = Object.entries(themeGroups).map(([name, labels]) => [name, Object.values(labels)])
  expect(groups).toEqual(Object.entries(resource.themes))
})

it('should give every theme a key of its own', () => {
  expect(Object.keys(themes)).toHaveLength(Object.values(resource.themes).flat().length)
})
