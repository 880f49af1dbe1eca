import { expect, it } from 'vitest'
import { linkedName } from './linked-name'

const organisation = { name: 'Médiathèque', visibility: 'network', _status: 'published' } as const

it('should name what all readers may read', () => {
  expect(linkedName({ linked: organisation, readBy: 'network' })).toBe('Médiathèque')
  expect(linkedName({ linked: organisation, readBy: 'editors' })).toBe('Médiathèque')
})

it('should not name what some readers may not read, a draft, or what was not loaded', () => {
  expect(linkedName({ linked: organisation, readBy: 'public' })).toBeUndefined()
  expect(linkedName({ linked: { ...organisation, _status: 'draft' }, readBy: 'network' })).toBeUndefined()
  expect(linkedName({ linked: 3, readBy: 'editors' })).toBeUndefined()
})
