import { describe, expect, it } from 'vitest'
import type { Frame } from './frames'
import { createPipelines, type Pipeline } from './pipeline'
import { frame, Kind, simpleQuery, sqlOf, sync } from './protocol'
import { createStatements } from './statements'

const asFrame = (bytes: Buffer): Frame => ({ kind: bytes[0] ?? 0, bytes })
const parse = (name: string, text: string) =>
  frame(Kind.parse, Buffer.from(`${name}\0${text}\0\0\0`, 'latin1'))
const bind = (name: string) => frame(Kind.bind, Buffer.from(`\0${name}\0\0\0\0\0\0\0`, 'latin1'))

const collect = (...frames: Buffer[]): (Pipeline | undefined)[] => {
  const pipelines = createPipelines(createStatements(7))
  return frames.map((bytes) => pipelines.add(asFrame(bytes)))
}
const query = (text: string): Pipeline => collect(simpleQuery(text))[0] as Pipeline

describe('createPipelines', () => {
  it('should hold frames back until the pipeline is whole', () => {
    const frames = [parse('', 'SELECT $1'), bind(''), sync()]
    const [first, second, third] = collect(...frames)
    expect([first, second]).toEqual([undefined, undefined])
    expect(third?.bytes).toEqual(Buffer.concat(frames))
    expect(third?.answered).toBe(true)
  })

  it('should know that the answer to a Flush has no end', () => {
    expect(collect(parse('', 'SELECT 1'), frame(Kind.flush, Buffer.alloc(0)))[1]?.answered).toBe(false)
  })

  it('should give named statements a name of the client’s own, and leave unnamed ones alone', () => {
    const whole = collect(parse('same', 'SELECT 1'), bind('same'), parse('', 'SELECT 2'), bind(''), sync())[4]
    expect(whole?.bytes).toEqual(
      Buffer.concat([parse('s7_1', 'SELECT 1'), bind('s7_1'), parse('', 'SELECT 2'), bind(''), sync()]),
    )
  })

  it.each([
    ['SET search_path TO other', true],
    ['-- first\nSET x.y = 1', true],
    ['SELECT 1; reset all', true],
    [`SELECT set_config('a.b', '1', false)`, true],
    ['SET LOCAL hnsw.ef_search = 100', false],
    ['SET TRANSACTION READ ONLY', false],
    ['UPDATE documents SET title = $1', false],
  ])('should tell of « %s » whether it may change the session', (text, changes) => {
    expect(query(text).changesSettings).toBe(changes)
  })

  it.each([
    'COPY documents FROM STDIN',
    '/* a */ copy documents (id)\nfrom stdin with (format csv)',
    'SELECT 1; COPY t FROM STDIN',
  ])('should put an error in the place of « %s »', (text) => {
    expect(sqlOf(query(text).bytes)).toContain("ERRCODE = '0A000'")
  })

  it.each(['COPY documents TO STDOUT', `SELECT 'a copy from stdin'`])('should let « %s » pass', (text) => {
    expect(query(text).bytes).toEqual(simpleQuery(text))
  })
})
