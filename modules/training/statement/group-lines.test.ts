import { expect, it } from 'vitest'
import { groupLines } from './group-lines.ts'
import { monthsBetween } from './index.ts'

type Line = Parameters<typeof groupLines>[0][number]
const line = (changed: Partial<Line> = {}): Line => ({
  kind: 'held',
  level: 1,
  aboveCap: false,
  cents: 3000,
  contested: null,
  isContestedLate: false,
  settled: null,
  ...changed,
})

it('a month is read by what sessions come to, with their levels; the rest stands apart', () => {
  const groups = groupLines([
    line({ level: 3, cents: 3800 }),
    line({ level: 2 }),
    line(),
    line({ kind: 'missed', cents: 1500 }),
    line({ aboveCap: true, cents: 0 }),
    line({ kind: 'correction', level: null, cents: -500 }),
    line({ kind: 'correction', level: null, cents: 1000 }),
    line({ contested: 'Une heure.', settled: { cents: 4500, inNext: false } }),
  ])
  expect(
    groups.map(({ kind, levels, count, eachCents, totalCents }) => [
      kind,
      levels,
      count,
      eachCents,
      totalCents,
    ]),
  ).toEqual([
    ['held', [1, 2], 2, 3000, 6000],
    ['held', [3], 1, 3800, 3800],
    ['missed', [1], 1, 1500, 1500],
    ['above-cap', [1], 1, 0, 0],
    ['settled', [1], 1, 4500, 4500],
    ['correction', [], 2, null, 500],
  ])
})

it('what is open is in no group, but of a closed month the line stays where it was', () => {
  expect(groupLines([line({ contested: 'Une heure.' })])).toEqual([])
  const late = { contested: 'Une heure.', isContestedLate: true }
  expect(groupLines([line(late), line({ ...late, settled: { cents: 4000, inNext: true } })])).toMatchObject([
    { kind: 'held', count: 2, totalCents: 6000 },
  ])
})

it('the months of a course are those from its first to this one', () => {
  expect(monthsBetween('2026-11-30', '2027-02-01')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
  expect(monthsBetween('2026-11-30', '2026-10-01')).toEqual([])
})
