import { expect, it } from 'vitest'
import { memberKind, tableMember } from './format'

it('should know the members of its own archives', () => {
  expect(memberKind(tableMember('_resources_v', 12))).toEqual({ kind: 'rows', table: '_resources_v' })
  expect(memberKind('files/3f2a.pdf')).toEqual({ kind: 'file', file: '3f2a.pdf' })
  expect(memberKind('end.json')).toEqual({ kind: 'end' })
})

it.each([
  'files/../secret',
  'files/..',
  'files/.hidden',
  'files/a/b.pdf',
  'files/a\\b.pdf',
  '/etc/passwd',
  '../files/a.pdf',
  'tables/users;/000001.jsonl',
  'tables/../000001.jsonl',
  'files/',
])('should know no member named %s', (name) => {
  expect(memberKind(name)).toBeUndefined()
})
