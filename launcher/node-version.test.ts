import { afterEach, expect, it, vi } from 'vitest'
import { isRecent, requireRecentNode } from './node-version.mjs'

afterEach(() => vi.restoreAllMocks())

it('should know which Node.js can run us', () => {
  expect(['24.21.0', '23.4.0', '22.13.0', '26.0.1'].map(isRecent)).toEqual([true, true, true, true])
  expect(['20.20.2', '22.12.0', '23.3.9', '18.0.0'].map(isRecent)).toEqual([false, false, false, false])
})

it('should end an old Node.js with the version that it has and the one that is needed', () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const ended = vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('ended')
  })
  expect(() => requireRecentNode('20.20.2')).toThrow('ended')
  expect(ended).toHaveBeenCalledWith(1)
  expect(String(said.mock.calls[0]?.[0])).toMatch(/^Passerelle : .*20\.20\.2.*22\.13.*\n$/)
  ended.mockClear()
  requireRecentNode('24.21.0')
  expect(ended).not.toHaveBeenCalled()
})
