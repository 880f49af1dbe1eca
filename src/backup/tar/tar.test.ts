import { expect, it } from 'vitest'
import { damagedCode, encodeHeader } from './header'
import { readMembers } from './read'
import { endOfArchive, member } from './write'

const archive = (contents: Record<string, string>) =>
  Buffer.concat([
    ...Object.entries(contents).flatMap(([name, content]) => [...member({ name, content })]),
    endOfArchive(),
  ])

async function* inPortions(bytes: Buffer, size: number) {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

async function read(bytes: Buffer, size = 100) {
  const found: [string, string][] = []
  for await (const { name, content } of readMembers(inPortions(bytes, size))) {
    const parts: Buffer[] = []
    for await (const part of content) parts.push(part)
    found.push([name, Buffer.concat(parts).toString('utf8')])
  }
  return Object.fromEntries(found)
}

const contents = { 'a.json': '', 'b/é.txt': 'é'.repeat(1000), 'c.txt': 'x'.repeat(512) }

it.each([1, 7, 511, 512, 100_000])('should read what it wrote, in portions of %d bytes', async (size) => {
  expect(await read(archive(contents), size)).toEqual(contents)
})

it('should go on after a member that its reader left unread', async () => {
  const names: string[] = []
  for await (const { name } of readMembers(inPortions(archive(contents), 300))) names.push(name)
  expect(names).toEqual(Object.keys(contents))
})

it('should tell what is cut off or damaged from what is whole', async () => {
  const whole = archive(contents)
  for (const length of [0, 100, 600, whole.length - 1024])
    await expect(read(whole.subarray(0, length))).rejects.toMatchObject({ code: damagedCode })
  const changed = Buffer.from(whole)
  changed[0] = 0x7a
  await expect(read(changed)).rejects.toMatchObject({ code: damagedCode })
})

it('should take no links', async () => {
  const header = encodeHeader({ name: 'link', size: 0, modified: 0 })
  const sum = Number.parseInt(header.toString('utf8', 148, 154), 8)
  header.write('2', 156)
  header.write((sum + 2).toString(8).padStart(6, '0'), 148)
  await expect(read(Buffer.concat([header, endOfArchive()]))).rejects.toMatchObject({ code: damagedCode })
})

it('should refuse a name that the format cannot hold', () => {
  expect(() => encodeHeader({ name: 'é'.repeat(51), size: 0, modified: 0 })).toThrow('too long')
})
