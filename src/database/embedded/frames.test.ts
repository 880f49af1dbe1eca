import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFrameReader, type Frame } from './frames'
import { frame } from './protocol'

function readAll(chunks: Buffer[]): Frame[] {
  const reader = createFrameReader()
  const frames: Frame[] = []
  for (const chunk of chunks) {
    reader.push(chunk)
    for (let next = reader.next({ untyped: false }); next; next = reader.next({ untyped: false })) {
      frames.push(next)
    }
  }
  return frames
}

describe('createFrameReader', () => {
  it('should find the same frames however the stream is cut', () => {
    const bodies = fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(bodies, fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }), (contents, sizes) => {
        const frames = contents.map((content, index) => frame(65 + index, Buffer.from(content)))
        const stream = Buffer.concat(frames)
        const chunks: Buffer[] = []
        for (let at = 0, turn = 0; at < stream.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1
          chunks.push(stream.subarray(at, at + size))
          at += size
        }
        expect(readAll(chunks).map(({ bytes }) => bytes.toString('hex'))).toEqual(
          frames.map((bytes) => bytes.toString('hex')),
        )
      }),
    )
  })

  it('should wait for the rest of a frame and count what it holds', () => {
    const reader = createFrameReader()
    reader.push(frame(81, Buffer.from('SELECT 1\0')).subarray(0, 8))
    expect(reader.next({ untyped: false })).toBeUndefined()
    expect(reader.size()).toBe(8)
  })

  it('should refuse a length that no client of ours can mean', () => {
    for (const bytes of [Buffer.alloc(5), Buffer.from([81, 0x7f, 0xff, 0xff, 0xff])]) {
      const reader = createFrameReader()
      reader.push(bytes)
      expect(() => reader.next({ untyped: false })).toThrow(RangeError)
    }
  })
})
