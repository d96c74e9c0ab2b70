import { describe, expect, it } from 'vitest'
import type { RowProblem } from '../volunteer.ts'
import { gatherProblems } from './gather-problems.ts'

const places = { index: 4, heading: 'Places' }
const problem = (line: number, change: Partial<RowProblem> = {}): RowProblem => ({
  sheet: 0,
  line,
  column: places,
  code: 'not-a-capacity',
  value: `${line} bis`,
  details: {},
  effect: 'cell-left-out',
  ...change,
})

describe('problems of rows', () => {
  it('are told once for a column, with its lines and the first of its cells', () => {
    const gathered = gatherProblems([problem(3), problem(5), problem(9)])
    expect(gathered).toEqual([{ ...problem(3), lines: [3, 5, 9] }])
  })

  it('of another column, tab, kind or effect are told apart, the gravest first', () => {
    const apart = [
      problem(3),
      problem(3, { column: { index: 5, heading: 'Lieu' } }),
      problem(3, { sheet: 1 }),
      problem(3, { column: null, code: 'name-missing', effect: 'row-left-out' }),
    ]
    const gathered = gatherProblems(apart)
    expect(gathered).toHaveLength(4)
    expect(gathered[0]).toMatchObject({ code: 'name-missing', lines: [3] })
  })
})
