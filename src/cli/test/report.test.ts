import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { tallyOf, tallyOfPlaywright, tallyOfVitest } from './report'

const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-report-'))
afterAll(() => rmSync(folder, { recursive: true }))

const vitest = (counts: { passed: number; failed: number }, results: unknown[] = []) => ({
  numPassedTests: counts.passed,
  numFailedTests: counts.failed,
  testResults: results,
})
const reported = (json: unknown) => {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, typeof json === 'string' ? json : JSON.stringify(json))
  return { file, read: tallyOfVitest }
}

describe('tallyOfVitest', () => {
  it('should name the tests that failed', () => {
    const failing = {
      name: 'a.test.ts',
      status: 'failed',
      assertionResults: [
        { fullName: 'should hold', status: 'failed' },
        { fullName: 'should stay', status: 'passed' },
      ],
    }
    expect(tallyOfVitest(vitest({ passed: 1, failed: 1 }, [failing]))).toEqual({
      passed: 1,
      failed: 1,
      names: ['should hold'],
    })
  })

  it('should count a file that could not be loaded as a failure', () => {
    const broken = { name: 'broken.test.ts', status: 'failed', assertionResults: [] }
    expect(tallyOfVitest(vitest({ passed: 4, failed: 0 }, [broken]))).toEqual({
      passed: 4,
      failed: 1,
      names: ['broken.test.ts'],
    })
  })
})

describe('tallyOfPlaywright', () => {
  it('should count a test that only passed when repeated as failed, and name it', () => {
    const report = {
      stats: { expected: 3, unexpected: 0, flaky: 1 },
      suites: [{ specs: [], suites: [{ specs: [{ title: 'asks', file: 'ask.spec.ts', ok: false }] }] }],
    }
    expect(tallyOfPlaywright(report)).toEqual({ passed: 3, failed: 1, names: ['ask.spec.ts: asks'] })
  })
})

describe('tallyOf', () => {
  it('should take the code of a program that leaves no report', () => {
    expect(tallyOf({ name: 'types', code: 0 })).toMatchObject({ passed: 1, failed: 0 })
    expect(tallyOf({ name: 'types', code: 2 })).toMatchObject({ passed: 0, failed: 1, names: ['types'] })
  })

  it('should fail a runner that ran nothing', () => {
    const report = reported(vitest({ passed: 0, failed: 0 }))
    expect(tallyOf({ name: 'unit', code: 0, report })).toMatchObject({ failed: 1 })
  })

  it('should fail a runner that ended badly although all its tests passed', () => {
    const report = reported(vitest({ passed: 7, failed: 0 }))
    expect(tallyOf({ name: 'unit', code: 1, report })).toEqual({ passed: 7, failed: 1, names: ['unit'] })
  })

  it('should fail a runner whose report is missing or cut off', () => {
    expect(tallyOf({ name: 'unit', code: 0, report: reported('{"numPassed') })).toMatchObject({ failed: 1 })
    const absent = { file: path.join(folder, 'absent.json'), read: tallyOfVitest }
    expect(tallyOf({ name: 'unit', code: 0, report: absent })).toMatchObject({ failed: 1 })
  })
})
