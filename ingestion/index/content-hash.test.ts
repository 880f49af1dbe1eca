import { expect, it } from 'vitest'
import type { Part } from '@/src/documents/document'
import { contentHash } from './content-hash'

const text: Part = { kind: 'markdown', text: 'Bonjour' }
const file = {
  kind: 'file',
  fileId: 3,
  path: '/a/b.pdf',
  mimeType: 'application/pdf',
  filename: 'b.pdf',
} as const

it('should change with the title, the words, the format and the file', () => {
  const hashes = [
    contentHash({ title: 'A', parts: [text] }),
    contentHash({ title: 'B', parts: [text] }),
    contentHash({ title: 'A', parts: [{ ...text, text: 'Bonsoir' }] }),
    contentHash({ title: 'A', parts: [{ kind: 'text', text: 'Bonjour' }] }),
    contentHash({ title: 'A', parts: [file] }),
    contentHash({ title: 'A', parts: [{ ...file, fileId: 4 }] }),
  ]
  expect(new Set(hashes).size).toBe(hashes.length)
})

it('should not change with the folder that holds the data', () => {
  const moved = { ...file, path: '/elsewhere/b.pdf' }
  expect(contentHash({ title: 'A', parts: [moved] })).toBe(contentHash({ title: 'A', parts: [file] }))
})
