import { expect, it } from 'vitest'
import { isLateLine, keptJustBefore } from './late-lines.ts'

it('the first month that is not kept takes what was said too late of those just before it, and no later one does', () => {
  const kept = new Set(['2026-08', '2026-10', '2026-11', '2026-12'])
  expect(keptJustBefore('2027-01', kept)).toEqual(['2026-10', '2026-11', '2026-12'])
  expect(keptJustBefore('2026-09', kept)).toEqual(['2026-08'])
  expect(keptJustBefore('2027-02', kept)).toEqual([])
})

it('a session of an earlier month is late; one of this month and a correction never are', () => {
  expect(isLateLine({ kind: 'held', on: '2026-10-31' }, '2026-11')).toBe(true)
  expect(isLateLine({ kind: 'missed', on: '2025-12-01' }, '2026-11')).toBe(true)
  expect(isLateLine({ kind: 'held', on: '2026-11-01' }, '2026-11')).toBe(false)
  expect(isLateLine({ kind: 'correction', on: '2026-10-31' }, '2026-11')).toBe(false)
})
